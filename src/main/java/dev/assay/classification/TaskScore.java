package dev.assay.classification;

import dev.assay.rule.Truth;
import java.util.List;

/**
 * How much a task matters to the client, in points from 1 to 100, and why.
 *
 * @param least  what it has for certain
 * @param most   what it may have, once all is known
 * @param points one for each rule, whether it holds or not
 */
public record TaskScore(long least, long most, List<Points> points) {

    private static final long LOWEST = 1;
    private static final long HIGHEST = 100;

    public TaskScore {
        points = List.copyOf(points);
    }

    /**
     * What one rule says about one task.
     *
     * @param rule     its name
     * @param holds    whether the task has its points
     * @param because  why, in words
     * @param pointers JSON Pointers of what it was decided on; of what is missing when that is unknown
     */
    public record Points(String rule, Truth holds, long points, String because, List<String> pointers) {
        public Points {
            pointers = List.copyOf(pointers);
        }
    }

    static TaskScore of(List<Points> points) {
        var certain = points.stream().filter(one -> one.holds().certain()).mapToLong(Points::points).sum();
        var possible = points.stream().filter(one -> one.holds().possible()).mapToLong(Points::points).sum();
        return new TaskScore(bounded(certain), bounded(possible), points);
    }

    private static long bounded(long points) {
        return Math.clamp(points, LOWEST, HIGHEST);
    }

    /** Whether nothing that is unknown could change it. */
    public boolean certain() {
        return least == most;
    }
}
