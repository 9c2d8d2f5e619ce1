package dev.assay.fact.derived;

import dev.assay.fact.Description;
import dev.assay.fact.Fact;
import dev.assay.fact.Kind;
import dev.assay.fact.Origin;
import dev.assay.fact.RefersTo;
import dev.assay.fact.Required;
import dev.assay.fact.Vendor;

/** A business associate whose satisfactory assurances the client itself has to obtain (45 CFR 164.308(b)). */
@Kind(
        name = "assurance-due",
        stated = false,
        describes = "A business associate whose satisfactory assurances the client itself has to obtain")
public record AssuranceDue(
        @Required @Description("id of the control that wants them") String control,
        @Required @RefersTo(Vendor.class) @Description("id of the vendor") String vendor,
        Origin origin)
        implements Fact {

    /** As rules write it; what the engine concludes carries its own origin. */
    public AssuranceDue(String control, String vendor) {
        this(control, vendor, Origin.concluded());
    }
}
