package dev.assay.adapter.cli;

import dev.assay.evaluation.Finding;
import dev.assay.evaluation.Status;
import dev.assay.flow.DecideGate;
import dev.assay.rule.Severity;
import dev.assay.workflow.Decision;
import dev.assay.workflow.Judgement;
import dev.assay.workflow.Rulebook;
import java.util.List;

/**
 * A decision to be shown.
 *
 * @param facts name of the facts document, as it was given
 */
record Checked(DecideGate.Answer answer, Rulebook rulebook, String facts) {

    Decision decision() {
        return answer.decision();
    }

    /** What was asked: the gate, or the packs alone. */
    String gate() {
        var workflow = decision().workflow();
        return workflow == null ? "packs" : workflow + " / " + decision().phase();
    }

    /** The open ones, what stops the gate first. */
    List<Judgement> open() {
        return decision().open();
    }

    long count(Status status) {
        return decision().judgements().stream()
                .filter(judgement -> judgement.finding().status() == status)
                .count();
    }

    long attested() {
        return decision().judgements().stream()
                .filter(judgement -> judgement.finding().attested())
                .filter(judgement -> judgement.finding().status() == Status.SATISFIED)
                .count();
    }

    /** What is the matter; where nobody can tell, the requirement itself must not read like a good answer. */
    static String message(Finding finding) {
        return finding.status() == Status.INSUFFICIENT_EVIDENCE
                ? "cannot be told: " + finding.message()
                : finding.message();
    }

    /** Why an open finding does or does not stop the gate. */
    static String weight(Judgement judgement) {
        if (judgement.waiver() != null) {
            return "waived until " + judgement.waiver().until();
        }
        return judgement.severity() == Severity.BLOCKING ? "blocking" : "advisory";
    }
}
