package dev.assay.classification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The state of one system.
 *
 * @param name    null when it is not stated
 * @param state   null when the facts do not tell
 * @param because what speaks for the state
 * @param lacks   what the next better state takes and is not there, or not known to be
 * @param doubts  what may speak for a state that would go before this one
 * @param pointer JSON Pointer of the system
 */
public record Maturity(
        String system,
        @Nullable String name,
        @Nullable MaturityState state,
        List<Reason> because,
        List<Reason> lacks,
        List<Reason> doubts,
        String pointer) {

    public Maturity {
        because = List.copyOf(because);
        lacks = List.copyOf(lacks);
        doubts = List.copyOf(doubts);
    }

    /** The state in a word; {@code unknown} when the facts do not tell. */
    public String word() {
        return state == null ? "unknown" : state.word();
    }

    /**
     * One criterion.
     *
     * @param rule     that holds, does not hold, or cannot be told
     * @param pointers JSON Pointers of the values behind it, or of what is missing to tell
     */
    public record Reason(String rule, MaturityState towards, String words, List<String> pointers) {
        public Reason {
            pointers = List.copyOf(pointers);
        }
    }
}
