package dev.assay.adapter.report.pdf;

import dev.assay.evaluation.Status;
import dev.assay.fact.Unknown;
import dev.assay.fact.ValueType;
import dev.assay.workflow.Outcome;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Colours of results, and values of facts. A word always stands beside the colour. */
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
