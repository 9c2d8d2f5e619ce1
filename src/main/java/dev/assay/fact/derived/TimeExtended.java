package dev.assay.fact.derived;

import dev.assay.fact.Description;
import dev.assay.fact.Fact;
import dev.assay.fact.Kind;
import dev.assay.fact.Origin;
import dev.assay.fact.Required;
import dev.assay.fact.RefersTo;
import dev.assay.fact.RightsRequest;

/** The time to act on a person's request was extended in the way that a provision allows. */
@Kind(name = "time-extended", stated = false, describes = "The time to act on a person's request was validly extended")
public record TimeExtended(
        @Required @Description("id of the provision") String provision,
        @Required @RefersTo(RightsRequest.class) @Description("id of the request") String request,
        Origin origin)
        implements Fact {

    /** As rules write it; what the engine concludes carries its own origin. */
    public TimeExtended(String provision, String request) {
        this(provision, request, Origin.concluded());
    }
}
