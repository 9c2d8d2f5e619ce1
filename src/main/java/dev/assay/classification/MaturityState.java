package dev.assay.classification;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a system has come, in a register of what there is against what is wanted. */
public enum MaturityState {
    /** It serves its users, and all that this takes is there. */
    PRODUCTION,
    /** It serves its users, and something that this takes is not there, or not known to be. */
    PARTIAL,
    /** It is tried out before production. */
    PILOT,
    /** It is being built. */
    TARGET,
    /** It serves its users, and something about it went wrong. */
    WATCH;

    /** As written in rules and reports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<MaturityState> named(String word) {
        return Arrays.stream(values()).filter(state -> state.word().equals(word)).findFirst();
    }
}
