package dev.assay.proof;

import dev.assay.fact.Fact;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The global into which rules compiled by stock Drools say for which subject they matched. */
public final class Hits {

    private final Map<String, Set<Fact>> subjects = new HashMap<>();

    /** Called by the consequence of each rule. */
    public void add(String rule, Fact subject) {
        subjects.computeIfAbsent(rule, any -> new HashSet<>()).add(subject);
    }

    Set<Fact> of(String rule) {
        return subjects.getOrDefault(rule, Set.of());
    }
}
