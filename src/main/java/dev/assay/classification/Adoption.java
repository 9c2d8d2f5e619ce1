package dev.assay.classification;

import dev.assay.rule.Truth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How ready a workflow is to be moved to a durable engine, and when it is.
 *
 * @param ready         whether everything that is needed before is there
 * @param prerequisites all of it
 * @param wave          in which it is moved; null when it is not planned, or the facts do not tell
 */
public record Adoption(Truth ready, List<Prerequisite> prerequisites, @Nullable Wave wave) {

    /** For a workflow that needs no durable engine. */
    static final Adoption NONE = new Adoption(Truth.FALSE, List.of(), null);

    public Adoption {
        prerequisites = List.copyOf(prerequisites);
    }

    /**
     * One of the things that are needed.
     *
     * @param words    it, in words
     * @param pointers JSON Pointers of what it was decided on; of what is missing when that is unknown
     */
    public record Prerequisite(String rule, String words, Truth holds, List<String> pointers) {
        public Prerequisite {
            pointers = List.copyOf(pointers);
        }
    }

    /** In the order in which workflows are moved. */
    public enum Wave {
        SPIKE,
        PILOT,
        PRODUCTION,
        EXPANSION;

        /** As written in reports. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** What a rule contributes to. */
        String contribution() {
            return "wave-" + word();
        }
    }

    /** What is not there, or not known to be. */
    public List<Prerequisite> missing() {
        return prerequisites.stream().filter(one -> !one.holds().certain()).toList();
    }
}
