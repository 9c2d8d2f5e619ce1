package dev.assay.fact.derived;

import dev.assay.fact.Description;
import dev.assay.fact.Fact;
import dev.assay.fact.Kind;
import dev.assay.fact.Origin;
import dev.assay.fact.Required;

/** A duty that the client has as processor under the law, about one fact (PDPL IR Art. 17). */
@Kind(
        name = "processor-duty",
        stated = false,
        describes = "A duty that the client has as processor under the law, about one fact")
public record ProcessorDuty(
        @Required @Description("name of the duty") String duty,
        @Required @Description("id of the fact it is about") String about,
        Origin origin)
        implements Fact {

    /** As rules write it; what the engine concludes carries its own origin. */
    public ProcessorDuty(String duty, String about) {
        this(duty, about, Origin.concluded());
    }
}
