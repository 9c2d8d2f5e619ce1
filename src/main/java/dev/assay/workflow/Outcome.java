package dev.assay.workflow;

import java.util.Arrays;
import java.util.Locale;

/** What a gate answers. */
public enum Outcome {
    /** Every blocking and advisory requirement is satisfied or not applicable. */
    GO,
    /** Only waived or advisory findings are open. */
    CONDITIONAL,
    /** A blocking requirement is open and nobody has waived it. */
    NO_GO,
    /** Nothing was evaluated, or it is unknown which packs apply: no answer, and never a go. */
    UNDECIDED;

    /** As it is written everywhere: {@code no-go}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when no gate answers that */
    public static Outcome of(String word) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no outcome " + word));
    }
}
