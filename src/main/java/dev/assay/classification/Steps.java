package dev.assay.classification;

import dev.assay.classification.ClassificationRules.StepQuestion;
import dev.assay.classification.CompensationPlan.Missing;
import dev.assay.classification.CompensationPlan.Undo;
import dev.assay.evaluation.Results;
import dev.assay.evaluation.Results.RuleResult;
import dev.assay.evaluation.Results.SubjectResult;
import dev.assay.evaluation.Status;
import dev.assay.fact.Facts;
import dev.assay.fact.WorkflowStep;
import dev.assay.rule.Rule;
import dev.assay.rule.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What the rules about steps say of the workflows of one submission. */
final class Steps {

    private static final Comparator<WorkflowStep> FIRST_TO_LAST = Comparator.comparing(
                    WorkflowStep::order, Comparator.nullsLast(Comparator.<Long>naturalOrder()))
            .thenComparing(WorkflowStep::id);
    private static final Comparator<Undo> LAST_TO_FIRST =
            Comparator.comparing(Undo::order).reversed().thenComparing(Undo::step);

    private final Facts facts;
    private final Results results;
    private final ClassificationRules rules;

    Steps(Facts facts, Results results, ClassificationRules rules) {
        this.facts = facts;
        this.results = results;
        this.rules = rules;
    }

    List<Idempotency> idempotency(String workflow) {
        return of(workflow).map(this::idempotency).toList();
    }

    CompensationPlan compensation(String workflow) {
        var plan = new ArrayList<Undo>();
        var missing = new ArrayList<Missing>();
        of(workflow).forEach(step -> compensate(step, plan, missing));
        if (!listComplete(workflow)) {
            var list = facts.kinds().of(WorkflowStep.class).list();
            missing.add(new Missing(null, "it is not stated that the list of its steps is complete", "/" + list));
        }
        plan.sort(LAST_TO_FIRST);
        return new CompensationPlan(plan, missing);
    }

    private Idempotency idempotency(WorkflowStep step) {
        var asked = asked(StepQuestion.IDEMPOTENT, step);
        var known = asked.stream().filter(one -> one.result.applicable().certain()).toList();
        // Without a rule for its type, or without its type, nothing says that the step is safe to repeat.
        var truth = known.stream().map(one -> one.result.holds()).reduce(Truth::and).orElse(Truth.UNKNOWN);
        var accepted = known.stream()
                .flatMap(one -> AcceptedMethods.of(one.rule).stream())
                .distinct()
                .sorted()
                .toList();
        return new Idempotency(step.id(), step.type(), status(truth), accepted);
    }

    private static Status status(Truth idempotent) {
        return switch (idempotent) {
            case TRUE -> Status.SATISFIED;
            case FALSE -> Status.NOT_SATISFIED;
            case UNKNOWN -> Status.INSUFFICIENT_EVIDENCE;
        };
    }

    private void compensate(WorkflowStep step, List<Undo> plan, List<Missing> missing) {
        var asked = asked(StepQuestion.COMPENSATED, step);
        if (asked.isEmpty()) {
            return;
        }
        var pointer = step.origin().pointer();
        var holds = asked.stream().map(one -> one.result.holds()).reduce(Truth.TRUE, Truth::and);
        var applies = asked.stream().map(one -> one.result.applicable()).reduce(Truth.FALSE, Truth::or);
        if (!holds.certain()) {
            missing.add(new Missing(step.id(), gap(applies, holds), pointer));
            return;
        }
        if (step.order() == null) {
            missing.add(new Missing(step.id(), "its place among the steps is not stated, so it has none in the plan", pointer));
            return;
        }
        var logged = asked(StepQuestion.LOGGED, step).stream()
                .map(one -> one.result.holds())
                .reduce(Truth::and)
                .orElse(Truth.UNKNOWN);
        plan.add(new Undo(step.id(), step.order(), action(step), logged, pointer));
    }

    private static String gap(Truth applies, Truth holds) {
        if (!applies.certain()) {
            return "it is not stated whether it has side effects, nor what undoes them";
        }
        return holds == Truth.FALSE
                ? "it has side effects and no compensating action"
                : "it has side effects, and its compensating action is not stated";
    }

    private static String action(WorkflowStep step) {
        return Stream.of(step.compensation(), step.compensatedBy())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("not stated");
    }

    private boolean listComplete(String workflow) {
        var kind = facts.kinds().of(WorkflowStep.class);
        return facts.complete(kind)
                || facts.completeness().stream()
                        .filter(statement -> statement.kind().equals(kind.name()))
                        .anyMatch(statement -> statement.where().equals(Map.of("workflow", workflow)));
    }

    private Stream<WorkflowStep> of(String workflow) {
        return facts.of(facts.kinds().of(WorkflowStep.class)).stream()
                .map(WorkflowStep.class::cast)
                .filter(step -> step.workflow().equals(workflow))
                .sorted(FIRST_TO_LAST);
    }

    private List<Asked> asked(StepQuestion question, WorkflowStep step) {
        return results.rules().stream()
                .filter(result -> rules.asks(result.rule(), question))
                .flatMap(result -> about(result, step))
                .toList();
    }

    private static Stream<Asked> about(RuleResult result, WorkflowStep step) {
        return result.subjects().stream()
                .filter(subject -> subject.subject() == step)
                .map(subject -> new Asked(result.rule(), subject));
    }

    private record Asked(Rule rule, SubjectResult result) {}
}
