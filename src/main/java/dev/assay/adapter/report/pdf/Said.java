package dev.assay.adapter.report.pdf;

import dev.assay.evaluation.Finding;
import dev.assay.evaluation.Status;
import dev.assay.fact.Unknown;
import dev.assay.fact.ValueType;
import dev.assay.rule.Severity;
import dev.assay.workflow.Judgement;
import dev.assay.workflow.Outcome;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Results in the words and colours of a report. The word always stands beside the colour. */
final class Said {

    private Said() {}

    static Ink ink(Outcome outcome) {
        return switch (outcome) {
            case GO -> Ink.GREEN;
            case CONDITIONAL, UNDECIDED -> Ink.AMBER;
            case NO_GO -> Ink.RED;
        };
    }

    static Ink ink(Status status) {
        return switch (status) {
            case SATISFIED -> Ink.GREEN;
            case NOT_SATISFIED -> Ink.RED;
            case INSUFFICIENT_EVIDENCE -> Ink.AMBER;
            case NOT_APPLICABLE -> Ink.SLATE;
        };
    }

    /** The colour of a word of the matrix: a status, {@code waived} or {@code not covered}. */
    static Ink ink(String word) {
        if (word.equals("waived")) {
            return Ink.VIOLET;
        }
        return Status.named(word.replace(" (attested)", "")).map(Said::ink).orElse(Ink.GREY);
    }

    /** The outcome in a sentence. */
    static String sentence(Outcome outcome) {
        return switch (outcome) {
            case GO -> "Every requirement that applies is satisfied.";
            case CONDITIONAL -> "Only waived or advisory findings are open.";
            case NO_GO -> "At least one blocking requirement is open and not waived.";
            case UNDECIDED -> "No decision: nothing was evaluated, it is unknown what applies, or a pack that applies is not installed. This is never a go.";
        };
    }

    static String status(Finding finding) {
        var attested = finding.attested() && finding.status() == Status.SATISFIED;
        return attested ? "satisfied (attested)" : finding.status().word();
    }

    /** Where nobody can tell, the requirement itself must not read like a good answer. */
    static String message(Finding finding) {
        return finding.status() == Status.INSUFFICIENT_EVIDENCE
                ? "Cannot be told: " + finding.message()
                : finding.message();
    }

    static String weight(Judgement judgement) {
        var severity = judgement.severity() == Severity.BLOCKING ? "blocking" : "advisory";
        return judgement.waiver() == null ? severity : severity + ", waived until " + judgement.waiver().until();
    }

    static String value(@Nullable Object value) {
        return switch (value) {
            case null -> "none";
            case Unknown unknown -> "unknown";
            case Enum<?> constant -> ValueType.Choice.jsonName(constant);
            case Collection<?> many -> many.stream().map(Said::value).sorted().collect(Collectors.joining(", ", "[", "]"));
            default -> value.toString();
        };
    }
}
