package dev.assay.fact.derived;

import dev.assay.fact.Description;
import dev.assay.fact.Fact;
import dev.assay.fact.Kind;
import dev.assay.fact.Origin;
import dev.assay.fact.RefersTo;
import dev.assay.fact.Required;
import dev.assay.fact.Vendor;

/** A vendor with which a contract that meets 45 CFR 164.504(e) is due. */
@Kind(
        name = "contract-due",
        stated = false,
        describes = "A vendor with which a contract about protected health information is due")
public record ContractDue(
        @Required @Description("paragraph that wants it") String control,
        @Required @RefersTo(Vendor.class) @Description("id of the vendor") String vendor,
        Origin origin)
        implements Fact {

    /** As rules write it; what the engine concludes carries its own origin. */
    public ContractDue(String control, String vendor) {
        this(control, vendor, Origin.concluded());
    }
}
