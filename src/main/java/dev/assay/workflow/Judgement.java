package dev.assay.workflow;

import dev.assay.evaluation.Finding;
import dev.assay.rule.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding as a gate sees it: the raw status stays, a waiver lies over it.
 *
 * @param severity advisory until the requirement's effective date, else as the rule says
 * @param waivers  those in force that lie over the whole finding, one or one for each subject; empty when there are none
 */
public record Judgement(Finding finding, Severity severity, List<CountedWaiver> waivers) {

    public Judgement {
        waivers = List.copyOf(waivers);
    }

    /** The first of the waivers over the whole finding; null when there is none. */
    public @Nullable CountedWaiver waiver() {
        return waivers.isEmpty() ? null : waivers.getFirst();
    }

    /** Whether it stops the gate. */
    public boolean blocks() {
        return finding.isOpen() && severity == Severity.BLOCKING && waivers.isEmpty();
    }

    /** The status with the waiver over it, as shown beside the raw one. */
    public String effective() {
        return !waivers.isEmpty() && finding.isOpen() ? "waived" : finding.status().word();
    }
}
