package dev.assay.fact.derived;

import dev.assay.fact.Description;
import dev.assay.fact.Fact;
import dev.assay.fact.Kind;
import dev.assay.fact.Origin;
import dev.assay.fact.RefersTo;
import dev.assay.fact.Required;
import dev.assay.fact.Vendor;

/** A vendor that is a business associate under HIPAA, directly or as a subcontractor of one (45 CFR 160.103). */
@Kind(name = "business-associate", stated = false, describes = "A vendor that is a business associate under HIPAA")
public record BusinessAssociate(
        @Required @RefersTo(Vendor.class) @Description("id of the vendor") String vendor, Origin origin)
        implements Fact {

    /** As rules write it; what the engine concludes carries its own origin. */
    public BusinessAssociate(String vendor) {
        this(vendor, Origin.concluded());
    }
}
