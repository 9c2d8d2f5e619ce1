package dev.assay.classification;

import dev.assay.rule.Truth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The class of one workflow and everything it rests on.
 *
 * @param temporalCandidate  whether it must run on a durable engine; unknown as long as an unknown criterion may ask for it
 * @param unknown            the unknown criteria that could change the class or the candidacy
 * @param contributions      what speaks for the class
 * @param whatWouldChangeIt  the smallest changes that would give it another class
 * @param compensation       for workflows that must or may be durable
 * @param idempotency        every step of a workflow that must or may be durable
 * @param adoption           for workflows that must or may be durable
 * @param label              the class that was given by hand; null when none was
 */
public record Classification(
        String id,
        WorkflowClass workflowClass,
        Truth temporalCandidate,
        List<Contribution> unknown,
        List<Contribution> contributions,
        List<Change> whatWouldChangeIt,
        CompensationPlan compensation,
        List<Idempotency> idempotency,
        Adoption adoption,
        @Nullable WorkflowClass label) {

    public Classification {
        unknown = List.copyOf(unknown);
        contributions = List.copyOf(contributions);
        whatWouldChangeIt = List.copyOf(whatWouldChangeIt);
        idempotency = List.copyOf(idempotency);
    }

    /** Whether the rules come to another class than the one given by hand. The rules win. */
    public boolean labelDisagrees() {
        return label != null && label != workflowClass;
    }
}
