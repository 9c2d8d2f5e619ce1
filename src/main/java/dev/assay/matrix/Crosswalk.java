package dev.assay.matrix;

import java.util.List;

/**
 * Which controls of several standards have to do with each other, in the words of NIST IR 8477. It is for reading: no
 * status of one control follows from that of another, whatever their relation.
 */
public record Crosswalk(List<Mapping> mappings) {

    public Crosswalk {
        mappings = List.copyOf(mappings);
    }

    /** A control of a pack, or of a catalogue that no pack stands on. */
    public record End(String framework, String control) {}

    /** How one control stands to another, and why that can be said. */
    public record Mapping(End from, End to, Relation relation, Source source, String rationale) {}

    /** Relations of concepts. What is not listed is not said to be unrelated. */
    public enum Relation {
        /** The same facts violate both. Set theory style. */
        EQUAL("equal"),
        /** Who meets the second control meets the first. Set theory style. */
        SUBSET_OF("subset of"),
        /** Who meets the first control meets the second. Set theory style. */
        SUPERSET_OF("superset of"),
        /** They have a demand in common, and each may have more. Set theory style. */
        INTERSECTS_WITH("intersects with"),
        /** They have to do with each other, and no more is claimed. Concept crosswalk style. */
        RELATED("related");

        private final String word;

        Relation(String word) {
            this.word = word;
        }

        /** As in reports. */
        public String word() {
            return word;
        }
    }

    /** Who says so. */
    public enum Source {
        /** A mapping that NIST published; the rationale names the document. */
        PUBLISHED("published"),
        /** The trees of the rules of both packs. */
        RULES("rules");

        private final String word;

        Source(String word) {
            this.word = word;
        }

        /** As in reports. */
        public String word() {
            return word;
        }
    }
}
