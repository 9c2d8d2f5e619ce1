package dev.assay.evaluation;

import dev.assay.evaluation.Results.RuleResult;
import dev.assay.evaluation.Results.SubjectResult;

/**
 * Reads three-valued results as statuses. A subject that may or may not be there says nothing good: it can only keep
 * a requirement from being satisfied or not-applicable on its account alone.
 */
public final class Statuses {

    private Statuses() {}

    /** The status of a requirement over all its subjects. */
    public static Status of(RuleResult result) {
        var worst = Status.NOT_APPLICABLE;
        var unsure = false;
        for (var subject : result.subjects()) {
            unsure |= neutral(subject);
            worst = worse(worst, of(subject));
        }
        return unsure && worst == Status.NOT_APPLICABLE ? Status.INSUFFICIENT_EVIDENCE : worst;
    }

    /** Not violated, whether or not it applies: satisfied or not-applicable, nobody can say which. */
    static boolean neutral(SubjectResult subject) {
        return !subject.applicable().certain() && !subject.holds().possible();
    }

    /** What one subject adds; a neutral one adds nothing. */
    static Status of(SubjectResult subject) {
        if (neutral(subject)) {
            return Status.NOT_APPLICABLE;
        }
        if (!subject.applicable().certain()) {
            return Status.INSUFFICIENT_EVIDENCE;
        }
        return switch (subject.holds()) {
            case TRUE -> Status.NOT_SATISFIED;
            case UNKNOWN -> Status.INSUFFICIENT_EVIDENCE;
            case FALSE -> Status.SATISFIED;
        };
    }

    private static Status worse(Status one, Status other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
