package dev.assay.adapter.report.pdf;

import dev.assay.adapter.report.Phrases;
import dev.assay.evaluation.Finding;
import dev.assay.evaluation.Status;
import dev.assay.rule.Severity;
import dev.assay.workflow.Judgement;
import dev.assay.workflow.LocalTexts;
import dev.assay.workflow.Outcome;
import org.jspecify.annotations.Nullable;

/** Results in the words of a report, in its language. */
record Told(Phrases phrases, LocalTexts texts) {

    static Told in(Report report) {
        return new Told(report.phrases(), report.texts());
    }

    /** The outcome in a sentence. */
    String sentence(Outcome outcome) {
        return phrases.say(switch (outcome) {
            case GO -> "Every requirement that applies is satisfied.";
            case CONDITIONAL -> "Only waived or advisory findings are open.";
            case NO_GO -> "At least one blocking requirement is open and not waived.";
            case UNDECIDED -> "No decision: nothing was evaluated, it is unknown what applies, or a pack that applies is not installed. This is never a go.";
        });
    }

    /** A status, an outcome, {@code waived} or {@code not covered}. */
    String word(String english) {
        return phrases.word(english);
    }

    String status(Finding finding) {
        var attested = finding.attested() && finding.status() == Status.SATISFIED;
        return word(attested ? "satisfied (attested)" : finding.status().word());
    }

    String title(Finding finding) {
        return texts.title(finding);
    }

    /** Where nobody can tell, the requirement itself must not read like a good answer. */
    String message(Finding finding) {
        return finding.status() == Status.INSUFFICIENT_EVIDENCE
                ? phrases.say("Cannot be told: %s", texts.message(finding))
                : texts.message(finding);
    }

    @Nullable String remedy(Finding finding) {
        return texts.remedy(finding);
    }

    String weight(Judgement judgement) {
        var severity = word(judgement.severity() == Severity.BLOCKING ? "blocking" : "advisory");
        return judgement.waiver() == null
                ? severity
                : phrases.say("%s, waived until %s", severity, judgement.waiver().until());
    }
}
