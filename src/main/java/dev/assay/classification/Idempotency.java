package dev.assay.classification;

import dev.assay.evaluation.Status;
import dev.assay.fact.IdempotencyMethod;
import dev.assay.fact.StepType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a step of a durable workflow can be run again without changing anything more.
 *
 * @param type     null when it is unknown
 * @param status   insufficient evidence also when nothing says what is accepted for such a step
 * @param accepted the methods that are accepted for its type; empty when they are unknown or none is needed
 */
public record Idempotency(
        String step, @Nullable StepType type, Status status, List<IdempotencyMethod> accepted) {

    public Idempotency {
        accepted = List.copyOf(accepted);
    }
}
