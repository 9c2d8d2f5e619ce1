package dev.assay.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule of safe DRL.
 *
 * @param name     unique, starting with the id of its pack
 * @param subject  the first pattern: what the rule is about and when it applies
 * @param body     what follows it: for a requirement, when it is violated; else what must hold too
 * @param then     the derived fact, for derivation rules only
 * @param place    of the word {@code rule}
 * @param text     the rule as written, from {@code rule} to {@code end}
 */
public record Rule(
        String name,
        Metadata metadata,
        Element.Pattern subject,
        List<Element> body,
        @Nullable Conclusion then,
        Place place,
        String text) {

    public Rule {
        body = List.copyOf(body);
    }

    /** What a rule is for. */
    public enum Purpose {
        /** A match is a violation. */
        REQUIREMENT,
        /** A match speaks for something: that a pack applies, that a workflow is of a class. */
        CONTRIBUTION,
        /** A match concludes a fact. */
        DERIVATION
    }

    public Purpose purpose() {
        if (then != null) {
            return Purpose.DERIVATION;
        }
        return metadata.contributes() != null ? Purpose.CONTRIBUTION : Purpose.REQUIREMENT;
    }
}
