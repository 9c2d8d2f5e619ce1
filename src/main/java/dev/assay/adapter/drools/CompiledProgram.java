package dev.assay.adapter.drools;

import dev.assay.fact.FactKind;
import java.util.List;

/**
 * Rules that are evaluated together, compiled; shared by all evaluations of all threads.
 *
 * @param judged   requirement and contribution rules in the order in which they were given
 * @param subjects what they are about
 * @param found    how many lists of matches the network finds for them
 * @param strata   derivation rules, in the order in which their strata are finished
 * @param matched  kinds that the engine's network matches
 * @param kinds    all kinds that the rules read, by number
 * @param lookups  the components by which facts are looked up, by number
 * @param questions how many questions they ask
 */
record CompiledProgram(
        List<Judged> judged,
        List<Subject> subjects,
        int found,
        List<List<Derivation>> strata,
        List<FactKind> matched,
        List<FactKind> kinds,
        List<KindNumbers.Lookup> lookups,
        int questions) {

    /** The group of the rules that are matched when everything has been derived. */
    static final String JUDGED = "judged";

    CompiledProgram {
        judged = List.copyOf(judged);
        strata = List.copyOf(strata);
    }

    /** What rules are about: one for all rules whose first patterns say the same. */
    record Subject(int number, CompiledPattern pattern, int found) {}

    /**
     * A requirement or contribution rule.
     *
     * @param found which of the lists holds its possible matches: one for all rules whose open patterns say the same
     */
    record Judged(CompiledRule rule, Subject subject, int found) {}

    /** @param late whether it also reads, beyond its open patterns, what its own stratum derives */
    record Derivation(CompiledRule rule, FactKind kind, boolean late) {}

    /** The group of the derivation rules of a stratum. */
    static String stratum(int number) {
        return "stratum " + number;
    }
}
