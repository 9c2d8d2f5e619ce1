package dev.assay.rule;

import java.util.Comparator;

/**
 * Something in a rule file that safe DRL refuses.
 *
 * @param place   where it stands
 * @param code    stable name of the refusal, kebab-case: {@code unknown-field}
 * @param message the thing and what is refused about it
 * @param wayOut  what to write instead
 */
public record RuleProblem(Place place, String code, String message, String wayOut) implements Comparable<RuleProblem> {

    private static final Comparator<RuleProblem> IN_READING_ORDER = Comparator.comparing(
                    (RuleProblem problem) -> problem.place().file())
            .thenComparingInt(problem -> problem.place().line())
            .thenComparingInt(problem -> problem.place().column())
            .thenComparing(RuleProblem::code)
            .thenComparing(RuleProblem::message);

    @Override
    public int compareTo(RuleProblem other) {
        return IN_READING_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "%s: %s [%s]%n  %s".formatted(place, message, code, wayOut);
    }
}
