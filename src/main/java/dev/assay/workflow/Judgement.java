package dev.assay.workflow;

import dev.assay.evaluation.Finding;
import dev.assay.fact.Waiver;
import dev.assay.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A finding as a gate sees it: the raw status stays, a waiver lies over it.
 *
 * @param severity advisory until the requirement's effective date, else as the rule says
 * @param waiver   the waiver in force over the whole finding; null when there is none
 */
public record Judgement(Finding finding, Severity severity, @Nullable Waiver waiver) {

    /** Whether it stops the gate. */
    public boolean blocks() {
        return finding.isOpen() && severity == Severity.BLOCKING && waiver == null;
    }

    /** The status with the waiver over it, as shown beside the raw one. */
    public String effective() {
        return waiver != null && finding.isOpen() ? "waived" : finding.status().word();
    }
}
