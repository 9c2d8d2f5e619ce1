package dev.assay.flow;

import dev.assay.evaluation.Observation;
import dev.assay.evaluation.RuleEngine;
import dev.assay.fact.Completeness;
import dev.assay.fact.Fact;
import dev.assay.fact.FactKind;
import dev.assay.fact.Facts;
import dev.assay.fact.Need;
import dev.assay.fact.Provenance;
import dev.assay.fact.StepRun;
import dev.assay.rule.Operand;
import dev.assay.rule.Reads;
import dev.assay.rule.Rule;
import dev.assay.workflow.Judgement;
import dev.assay.workflow.Plan;
import dev.assay.workflow.PlannedStep;
import dev.assay.workflow.Rulebook;
import dev.assay.workflow.Step;
import dev.assay.workflow.Workflow;
import dev.assay.workflow.WorkflowChoice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses the workflow for each need, and says how far its steps and exit criteria are. Records nothing. */
public final class PlanWork {

    /** Every rule of a working workflow asks for these two: they are no condition of a step. */
    private static final Set<String> SCOPE = Set.of("workflow", "closedOn");

    private final Rulebook rulebook;
    private final ChooseWorkflow choose;
    private final DecideGate gate;

    /** @param budget the most steps one evaluation may take */
    public PlanWork(Rulebook rulebook, RuleEngine engine, long budget) {
        this.rulebook = rulebook;
        this.choose = new ChooseWorkflow(rulebook, engine, budget);
        this.gate = new DecideGate(rulebook, engine, budget);
    }

    /**
     * A plan for each need, in the order of the submission.
     *
     * @param need the only one that is asked about; null for all
     * @throws WrongQuestion                       when the facts state no such need
     * @throws dev.assay.evaluation.BudgetExceeded when an evaluation would take too many steps
     */
    public List<Plan> plan(Facts stated, @Nullable String need, Instant clock) {
        var choices = choose.choose(stated, clock);
        var wanted = choices.stream().filter(choice -> need == null || choice.need().id().equals(need)).toList();
        if (need != null && wanted.isEmpty()) {
            var known = choices.stream().map(choice -> choice.need().id()).collect(Collectors.joining(", "));
            throw new WrongQuestion(
                    WrongQuestion.Part.NEED,
                    "the facts state no need called %s; there are: %s".formatted(need, known.isEmpty() ? "none" : known));
        }
        return wanted.stream().map(choice -> plan(stated, choice, clock)).toList();
    }

    private Plan plan(Facts stated, WorkflowChoice choice, Instant clock) {
        var chosen = choice.workflow();
        var workflow = chosen == null ? null : rulebook.workflow(chosen);
        if (workflow == null) {
            return Plan.none(choice);
        }
        var facts = alone(stated, choice.need(), workflow.id());
        Map<String, Judgement> found = new HashMap<>();
        for (var phase : workflow.phases()) {
            gate.criteria(workflow, phase, facts, clock)
                    .forEach(judgement -> found.put(judgement.finding().rule().name(), judgement));
        }
        var steps = workflow.steps().stream().map(step -> planned(step, workflow, choice.need(), facts, found)).toList();
        var ofSteps = workflow.steps().stream().map(Step::rule).filter(Objects::nonNull).collect(Collectors.toSet());
        var criteria = workflow.phases().stream()
                .flatMap(phase -> workflow.criteria(phase).stream())
                .filter(rule -> !ofSteps.contains(rule.name()))
                .flatMap(rule -> Stream.ofNullable(found.get(rule.name())))
                .toList();
        return new Plan(choice, workflow, steps, criteria);
    }

    private static PlannedStep planned(
            Step step, Workflow workflow, Need need, Facts facts, Map<String, Judgement> found) {
        var runs = runs(facts, step, need);
        var owners = runs.stream().map(StepRun::owner).filter(Objects::nonNull).distinct().sorted().toList();
        var rule = workflow.rule(step);
        var judgement = rule == null ? null : found.get(rule.name());
        if (rule != null && judgement != null) {
            return new PlannedStep(step, PlannedStep.state(judgement), owners, condition(rule, need, facts), judgement);
        }
        var done = runs.stream().anyMatch(run -> run.finishedOn() != null);
        var state = done ? PlannedStep.State.DONE : PlannedStep.State.LEFT_TO_CHOICE;
        return new PlannedStep(step, state, owners, List.of(), null);
    }

    private static List<StepRun> runs(Facts facts, Step step, Need need) {
        return facts.of(facts.kinds().of(StepRun.class)).stream()
                .map(StepRun.class::cast)
                .filter(run -> run.need().equals(need.id()) && run.skill().equals(step.skill()))
                .toList();
    }

    /** The values of the need that decide whether its step is wanted. */
    private static List<Observation> condition(Rule rule, Need need, Facts facts) {
        if (rule.subject().kind().type() != Need.class) {
            return List.of();
        }
        return Reads.of(rule.subject()).stream()
                .filter(read -> read.variable() == null && !SCOPE.contains(read.field().name()))
                .map(Operand.Read::field)
                .sorted(Comparator.comparing(field -> field.name()))
                .map(field -> new Observation(need.origin().pointer() + "/" + field.name(), field.read(need)))
                .toList();
    }

    /**
     * The facts with this need as the only one, served by the workflow that was chosen for it: a plan says how far the
     * work would be, also while nobody has written into the facts which workflow it is.
     */
    private static Facts alone(Facts stated, Need need, String workflow) {
        var kind = stated.kinds().of(Need.class);
        var kept = new ArrayList<Fact>();
        stated.all().stream().filter(fact -> !(fact instanceof Need)).forEach(kept::add);
        kept.add(served(need, kind, workflow));
        var complete = new ArrayList<>(stated.completeness());
        complete.add(new Completeness(kind.name(), Map.of(), "/" + kind.list(), Provenance.NONE));
        return new Facts(stated.kinds(), kept, complete);
    }

    private static Need served(Need need, FactKind kind, String workflow) {
        var component = Objects.requireNonNull(kind.field("workflow")).index();
        var origin = need.origin();
        return need.servedBy(workflow, origin.with(origin.unknown().without(component)));
    }
}
