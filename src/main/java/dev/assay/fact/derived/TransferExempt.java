package dev.assay.fact.derived;

import dev.assay.fact.Description;
import dev.assay.fact.Fact;
import dev.assay.fact.Kind;
import dev.assay.fact.Origin;
import dev.assay.fact.RefersTo;
import dev.assay.fact.Required;
import dev.assay.fact.Transfer;
import dev.assay.fact.TransferExemption;

/** A transfer abroad that meets all conditions of the exemption it relies on (Transfer Regulation Art. 4(2)). */
@Kind(
        name = "transfer-exempt",
        stated = false,
        describes = "A transfer abroad that meets all conditions of the exemption it relies on")
public record TransferExempt(
        @Required @RefersTo(Transfer.class) @Description("id of the transfer") String transfer,
        @Required @Description("the exemption") TransferExemption exemption,
        Origin origin)
        implements Fact {

    /** As rules write it; what the engine concludes carries its own origin. */
    public TransferExempt(String transfer, TransferExemption exemption) {
        this(transfer, exemption, Origin.concluded());
    }
}
