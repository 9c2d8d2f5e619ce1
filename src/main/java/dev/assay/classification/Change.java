package dev.assay.classification;

import static dev.assay.classification.WorkflowClass.LONG_LIVED_DURABLE;
import static dev.assay.classification.WorkflowClass.SHORT_LIVED_LOCAL;

import dev.assay.rule.Truth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A smallest change that gives a workflow another class: no part of it would do.
 *
 * @param becomes   the other class
 * @param candidate whether the workflow would then be a candidate for a durable engine
 * @param holds     whether the criteria would have to hold, or to hold no longer
 */
public record Change(WorkflowClass becomes, Truth candidate, List<Contribution> criteria, boolean holds) {

    public Change {
        criteria = List.copyOf(criteria);
    }

    /** In words: {@code long-lived-durable if: a pause for the approval of a person}. */
    public String inWords() {
        var facts = criteria.stream().map(Contribution::fact).collect(Collectors.joining("; "));
        var alone = criteria.size() == 1;
        var when = holds ? (alone ? "if" : "if all of") : (alone ? "if not" : "if none of");
        var then = candidate == Truth.UNKNOWN ? "%s, candidate unknown," : "%s";
        return (then + " %s: %s").formatted(becomes.word(), when, facts);
    }

    /** The contributions as they would be after a change. */
    static List<Contribution> applied(List<Contribution> contributions, List<Contribution> criteria, boolean holds) {
        return contributions.stream()
                .map(one -> criteria.contains(one) ? one.with(Truth.of(holds)) : one)
                .toList();
    }

    static List<Change> of(List<Contribution> contributions) {
        return switch (Verdict.of(contributions).workflowClass()) {
            case LONG_LIVED_DURABLE -> List.of(noLongerDurable(contributions));
            case MEDIUM_LIVED_ORCHESTRATED ->
                Stream.concat(durable(contributions), Stream.of(shortLived(contributions))).toList();
            case SHORT_LIVED_LOCAL ->
                Stream.concat(durable(contributions), noLongerShort(contributions)).toList();
        };
    }

    private static Change noLongerDurable(List<Contribution> contributions) {
        var certain = contributions.stream()
                .filter(one -> one.towards() == LONG_LIVED_DURABLE && one.truth().certain())
                .toList();
        return leadsTo(contributions, certain, false);
    }

    private static Stream<Change> durable(List<Contribution> contributions) {
        return contributions.stream()
                .filter(one -> one.towards() == LONG_LIVED_DURABLE)
                .map(one -> leadsTo(contributions, List.of(one), true));
    }

    private static Change shortLived(List<Contribution> contributions) {
        var open = contributions.stream()
                .filter(one -> one.towards() == SHORT_LIVED_LOCAL && !one.truth().certain())
                .toList();
        return leadsTo(contributions, open, true);
    }

    private static Stream<Change> noLongerShort(List<Contribution> contributions) {
        return contributions.stream()
                .filter(one -> one.towards() == SHORT_LIVED_LOCAL)
                .map(one -> leadsTo(contributions, List.of(one), false));
    }

    private static Change leadsTo(List<Contribution> contributions, List<Contribution> criteria, boolean holds) {
        var after = Verdict.of(applied(contributions, criteria, holds));
        return new Change(after.workflowClass(), after.temporalCandidate(), criteria, holds);
    }
}
