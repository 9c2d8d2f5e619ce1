package dev.assay.flow;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a re-evaluation has counted so far.
 *
 * @param submissions  that were gone through
 * @param undecided    submissions that nobody ever had judged: there is nothing to compare
 * @param sameRules    decisions on which the rules did not change at all
 * @param untouched    decisions on submissions without facts that the changed requirements are about
 * @param unchanged    decisions for which the changed requirements were judged and came out the same
 * @param changed      decisions that would be other ones
 * @param problems     submissions and decisions that could not be judged
 * @param outcomes     of changed decisions, by {@code go -> no-go}
 * @param requirements of changed decisions, by requirement and {@code satisfied -> not-satisfied}
 */
public record ReevaluationTotals(
        long submissions,
        long undecided,
        long sameRules,
        long untouched,
        long unchanged,
        long changed,
        long problems,
        SortedMap<String, Long> outcomes,
        SortedMap<String, SortedMap<String, Long>> requirements) {

    public static final ReevaluationTotals NONE =
            new ReevaluationTotals(0, 0, 0, 0, 0, 0, 0, new TreeMap<>(), new TreeMap<>());

    public ReevaluationTotals {
        outcomes = Collections.unmodifiableSortedMap(new TreeMap<>(outcomes));
        var copy = new TreeMap<String, SortedMap<String, Long>>();
        requirements.forEach((name, turns) -> copy.put(name, Collections.unmodifiableSortedMap(new TreeMap<>(turns))));
        requirements = Collections.unmodifiableSortedMap(copy);
    }

    /** How many lines there are: one for each change and each problem. */
    public long lines() {
        return changed + problems;
    }

    /** How many decisions were gone through. */
    public long decisions() {
        return sameRules + untouched + unchanged + changed;
    }

    /** What one part of a re-evaluation counts, before it is added up. */
    static final class Counter {

        private long submissions;
        private long undecided;
        private long sameRules;
        private long untouched;
        private long unchanged;
        private long changed;
        private long problems;
        private final SortedMap<String, Long> outcomes;
        private final SortedMap<String, SortedMap<String, Long>> requirements = new TreeMap<>();

        Counter(ReevaluationTotals from) {
            this.submissions = from.submissions;
            this.undecided = from.undecided;
            this.sameRules = from.sameRules;
            this.untouched = from.untouched;
            this.unchanged = from.unchanged;
            this.changed = from.changed;
            this.problems = from.problems;
            this.outcomes = new TreeMap<>(from.outcomes);
            from.requirements.forEach((name, turns) -> requirements.put(name, new TreeMap<>(turns)));
        }

        void add(Reevaluated one) {
            submissions++;
            undecided += one.undecided() ? 1 : 0;
            sameRules += one.sameRules();
            untouched += one.untouched();
            unchanged += one.unchanged();
            one.lines().forEach(this::add);
        }

        private void add(ReevaluationLine line) {
            switch (line) {
                case ReevaluationLine.Problem any -> problems++;
                case ReevaluationLine.Changed change -> {
                    changed++;
                    count(outcomes, change.before() + " -> " + change.after());
                    change.requirements().forEach(turned ->
                            count(requirements.computeIfAbsent(turned.requirement(), any -> new TreeMap<>()), turned.turn()));
                }
            }
        }

        private static void count(Map<String, Long> counts, String what) {
            counts.merge(what, 1L, Long::sum);
        }

        ReevaluationTotals totals() {
            return new ReevaluationTotals(
                    submissions, undecided, sameRules, untouched, unchanged, changed, problems, outcomes, requirements);
        }
    }
}
