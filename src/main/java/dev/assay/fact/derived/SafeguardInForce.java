package dev.assay.fact.derived;

import dev.assay.fact.Description;
import dev.assay.fact.Fact;
import dev.assay.fact.Kind;
import dev.assay.fact.Origin;
import dev.assay.fact.RefersTo;
import dev.assay.fact.Required;
import dev.assay.fact.SafeguardKind;
import dev.assay.fact.Transfer;

/** A safeguard that held for as long as a transfer abroad went on (Transfer Regulation Art. 4). */
@Kind(
        name = "safeguard-in-force",
        stated = false,
        describes = "A safeguard that held for as long as a transfer abroad went on")
public record SafeguardInForce(
        @Required @RefersTo(Transfer.class) @Description("id of the transfer") String transfer,
        @Required @Description("what it is") SafeguardKind kind,
        Origin origin)
        implements Fact {

    /** As rules write it; what the engine concludes carries its own origin. */
    public SafeguardInForce(String transfer, SafeguardKind kind) {
        this(transfer, kind, Origin.concluded());
    }
}
