package dev.assay.flow;

import dev.assay.ledger.Receipt;
import dev.assay.workflow.Rulebook;

/**
 * A decision that stands in the ledger, with its explanation.
 *
 * @param answer   worked out from the kept facts, rules and clock
 * @param rulebook the rules it was decided with
 * @param same     whether the answer has the kept verdict core; false says that this version of Assay decides otherwise,
 *                 and then the kept core is what counts
 * @param repeated whether it was recorded by an earlier request
 */
public record RecordedDecision(
        StoredDecision decision,
        DecideGate.Answer answer,
        Rulebook rulebook,
        Receipt receipt,
        boolean same,
        boolean repeated) {}
