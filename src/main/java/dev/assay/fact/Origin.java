package dev.assay.fact;

import java.util.List;
import java.util.Map;

/**
 * Where a fact comes from and what is not known about it.
 *
 * @param pointer   JSON Pointer (RFC 6901) of the fact in the submission, or of the list that may hold unseen members
 * @param unknown   the components that are unknown
 * @param existence how sure we are that the fact exists
 * @param excluded  for an unseen member only: the scopes in which the list is complete, so that no unseen member has
 *                  all the values of one of them (field name to value)
 */
public record Origin(
        String pointer, ComponentSet unknown, Existence existence, Provenance provenance, List<Map<String, Object>> excluded) {

    /** A fact that was stated, with the given components unknown. */
    public static Origin stated(String pointer, ComponentSet unknown, Provenance provenance) {
        return new Origin(pointer, unknown, Existence.CERTAIN, provenance, List.of());
    }

    /** The members of a partial list that were not stated: every component is unknown. */
    public static Origin unseen(String pointer, List<Map<String, Object>> excluded) {
        return new Origin(pointer, ComponentSet.ALL, Existence.UNSEEN, Provenance.NONE, List.copyOf(excluded));
    }

    /** The same, with other components unknown. */
    public Origin with(ComponentSet unknown) {
        return new Origin(pointer, unknown, existence, provenance, excluded);
    }

    /** A fact that is certainly concluded, and all of which is known: what a rule writes. */
    public static Origin concluded() {
        return derived(ComponentSet.NONE, Existence.CERTAIN);
    }

    /** A fact concluded by a derivation rule. Carries no pointer: equal conclusions are one fact. */
    public static Origin derived(ComponentSet unknown, Existence existence) {
        return new Origin("", unknown, existence, Provenance.NONE, List.of());
    }

    /**
     * Whether this is a derived fact of which not everything is known: it may be one with another derived fact, or stand
     * for several, since equal conclusions are one fact.
     */
    public boolean vague() {
        return pointer.isEmpty() && !unknown.isEmpty();
    }

    /** Whether the component with this index is known (its value may still be "none"). */
    public boolean knows(int component) {
        return !unknown.contains(component);
    }
}
