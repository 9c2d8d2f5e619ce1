package dev.assay.classification;

import dev.assay.rule.Truth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a workflow that fails midway is undone: the completed steps with side effects, last one first.
 *
 * @param steps   in the order in which they are undone; steps that ran side by side may be undone side by side
 * @param missing what keeps the plan from being complete
 */
public record CompensationPlan(List<Undo> steps, List<Missing> missing) {

    /** Nothing to undo, and nothing missing. */
    static final CompensationPlan NONE = new CompensationPlan(List.of(), List.of());

    public CompensationPlan {
        steps = List.copyOf(steps);
        missing = List.copyOf(missing);
    }

    /**
     * One completed step and what undoes it.
     *
     * @param order  place of the step in the workflow
     * @param action the step that undoes it, or what does in words
     * @param logged whether it is recorded when it runs
     */
    public record Undo(String step, long order, String action, Truth logged, String pointer) {}

    /** A gap in the plan; {@code step} is null when it is about the list of steps. */
    public record Missing(@Nullable String step, String reason, String pointer) {}
}
