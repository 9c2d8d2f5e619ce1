package dev.assay.fact.derived;

import dev.assay.fact.Description;
import dev.assay.fact.Facility;
import dev.assay.fact.Fact;
import dev.assay.fact.Kind;
import dev.assay.fact.Origin;
import dev.assay.fact.RefersTo;
import dev.assay.fact.Required;

/** A facility in which ePHI, or a system that keeps or handles it, is (45 CFR 164.310(a)). */
@Kind(name = "phi-facility", stated = false, describes = "A facility in which ePHI, or a system that keeps or handles it, is")
public record PhiFacility(
        @Required @RefersTo(Facility.class) @Description("id of the facility") String facility, Origin origin)
        implements Fact {

    /** As rules write it; what the engine concludes carries its own origin. */
    public PhiFacility(String facility) {
        this(facility, Origin.concluded());
    }
}
