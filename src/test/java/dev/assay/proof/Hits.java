package dev.assay.proof;

import dev.assay.fact.Fact;
import java.util.HashSet;
import java.util.Set;

/** The global into which rules compiled by stock Drools say for which subject they matched. */
public final class Hits {

    private record Hit(String rule, Fact subject) {}

    private final Set<Hit> all = new HashSet<>();

    /** Called by the consequence of each rule. */
    public void add(String rule, Fact subject) {
        all.add(new Hit(rule, subject));
    }

    boolean contains(String rule, Fact subject) {
        return all.contains(new Hit(rule, subject));
    }
}
