package dev.assay.evaluation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The result of a requirement, from the best to the worst that a roll-up can take. */
public enum Status {
    /** It is about nothing that is there. */
    NOT_APPLICABLE,
    SATISFIED,
    /** A fact, the statement that a list is complete, or fresh proof is missing. */
    INSUFFICIENT_EVIDENCE,
    NOT_SATISFIED;

    /** As it is written everywhere: {@code not-satisfied}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The status written so. */
    public static Optional<Status> named(String word) {
        return Arrays.stream(values()).filter(status -> status.word().equals(word)).findFirst();
    }
}
