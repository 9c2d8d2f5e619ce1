package dev.assay.classification;

import static dev.assay.classification.WorkflowClass.LONG_LIVED_DURABLE;
import static dev.assay.classification.WorkflowClass.MEDIUM_LIVED_ORCHESTRATED;
import static dev.assay.classification.WorkflowClass.SHORT_LIVED_LOCAL;

import dev.assay.rule.Truth;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the criteria say together. One certain durable criterion is enough; a workflow is short-lived only when all
 * short-lived criteria certainly hold; whatever lies between is orchestrated, the next higher class.
 *
 * @param temporalCandidate whether the workflow must run on a durable engine; unknown as long as it may have to
 * @param exact             whether all criteria of the class hold, or it is only the next higher one
 */
record Verdict(WorkflowClass workflowClass, Truth temporalCandidate, boolean exact) {

    static Verdict of(List<Contribution> contributions) {
        var durable = towards(contributions, LONG_LIVED_DURABLE).reduce(Truth.FALSE, Truth::or);
        if (durable.certain()) {
            return new Verdict(LONG_LIVED_DURABLE, durable, true);
        }
        if (all(contributions, SHORT_LIVED_LOCAL).certain()) {
            return new Verdict(SHORT_LIVED_LOCAL, durable, true);
        }
        return new Verdict(
                MEDIUM_LIVED_ORCHESTRATED, durable, all(contributions, MEDIUM_LIVED_ORCHESTRATED).certain());
    }

    /** The unknown criteria that could change the class or the candidacy. */
    List<Contribution> open(List<Contribution> contributions) {
        if (temporalCandidate.certain()) {
            return List.of();
        }
        var mayBeShort = all(contributions, SHORT_LIVED_LOCAL) == Truth.UNKNOWN;
        return contributions.stream()
                .filter(one -> one.truth() == Truth.UNKNOWN)
                .filter(one -> switch (one.towards()) {
                    case LONG_LIVED_DURABLE -> true;
                    case SHORT_LIVED_LOCAL -> mayBeShort;
                    case MEDIUM_LIVED_ORCHESTRATED -> false;
                })
                .toList();
    }

    private static Truth all(List<Contribution> contributions, WorkflowClass towards) {
        return towards(contributions, towards).reduce(Truth.TRUE, Truth::and);
    }

    private static Stream<Truth> towards(List<Contribution> contributions, WorkflowClass towards) {
        return contributions.stream().filter(one -> one.towards() == towards).map(Contribution::truth);
    }
}
