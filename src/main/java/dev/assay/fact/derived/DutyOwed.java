package dev.assay.fact.derived;

import dev.assay.fact.Description;
import dev.assay.fact.Fact;
import dev.assay.fact.Kind;
import dev.assay.fact.Origin;
import dev.assay.fact.Required;

/** A duty that a provision of a law puts on the client about one thing, such as a request or a notice. */
@Kind(name = "duty-owed", stated = false, describes = "A duty that a provision of a law puts on the client about one thing")
public record DutyOwed(
        @Required @Description("id of the provision") String provision,
        @Required @Description("id of the thing it is about") String about,
        Origin origin)
        implements Fact {

    /** As rules write it; what the engine concludes carries its own origin. */
    public DutyOwed(String provision, String about) {
        this(provision, about, Origin.concluded());
    }
}
