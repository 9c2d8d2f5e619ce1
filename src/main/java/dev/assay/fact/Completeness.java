package dev.assay.fact;

import java.util.List;
import java.util.Map;

/**
 * A statement that all members of a list have been told, or all members with certain values: {@code {kind:
 * "activity", where: {kind: "penetration-test"}}}. Imports never assert it and merging never widens it.
 *
 * @param kind    name of the kind in JSON
 * @param where   component name to value; empty when the whole list is complete
 * @param pointer JSON Pointer of the statement in the submission
 */
public record Completeness(String kind, Map<String, Object> where, String pointer, Provenance provenance) {

    public Completeness {
        where = Map.copyOf(where);
    }

    /** Whether the statement is about the whole list. */
    public boolean whole() {
        return where.isEmpty();
    }

    /** The scopes of partial statements about one kind, as {@link Origin#excluded} wants them. */
    static List<Map<String, Object>> scopes(List<Completeness> statements) {
        return statements.stream().map(Completeness::where).toList();
    }
}
