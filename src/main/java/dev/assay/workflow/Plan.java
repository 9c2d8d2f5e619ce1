package dev.assay.workflow;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a need is served: the workflow, its steps in their order and its exit criteria, each with where it stands.
 *
 * @param workflow the chosen one; null when none is chosen, or when the chosen one is not installed
 * @param criteria what the rules find of the gate but not of a step, in the order of the rules
 */
public record Plan(
        WorkflowChoice choice, @Nullable Workflow workflow, List<PlannedStep> steps, List<Judgement> criteria) {

    public Plan {
        steps = List.copyOf(steps);
        criteria = List.copyOf(criteria);
    }

    /** A plan for a need that no installed workflow serves. */
    public static Plan none(WorkflowChoice choice) {
        return new Plan(choice, null, List.of(), List.of());
    }

    /** Whether the facts name another workflow than the rules choose. */
    public boolean servedOtherwise() {
        var stated = choice.need().workflow();
        return workflow != null && stated != null && !Objects.equals(stated, workflow.id());
    }
}
