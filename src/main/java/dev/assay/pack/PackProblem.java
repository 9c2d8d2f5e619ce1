package dev.assay.pack;

import dev.assay.rule.Place;
import java.util.Comparator;

/** Something wrong in a file of a pack, and the way out of it. */
public record PackProblem(Place place, String message, String wayOut) implements Comparable<PackProblem> {

    private static final Comparator<PackProblem> IN_READING_ORDER = Comparator.comparing(
                    (PackProblem problem) -> problem.place().file())
            .thenComparingInt(problem -> problem.place().line())
            .thenComparingInt(problem -> problem.place().column())
            .thenComparing(PackProblem::message);

    @Override
    public int compareTo(PackProblem other) {
        return IN_READING_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "%s: %s%n  %s".formatted(place, message, wayOut);
    }
}
