package dev.assay.classification;

import dev.assay.evaluation.RuleEngine;
import dev.assay.evaluation.RuleProgram;
import dev.assay.fact.Facts;
import dev.assay.fact.Workflow;
import dev.assay.rule.Rule;
import dev.assay.rule.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Classifies the workflows of a submission by the facts about them. Safe to use from several threads. */
public final class Classify {

    /** The name under which the reason for the next higher class stands among the contributions. */
    static final String NEXT_HIGHER_CLASS = "classification.next-higher-class";

    private final ClassificationRules rules;
    private final RuleProgram program;

    /** @throws IllegalArgumentException when the rules leave a class without criteria, or contribute to none */
    public Classify(RuleEngine engine, List<Rule> rules) {
        this.rules = new ClassificationRules(rules);
        this.program = engine.prepare(rules);
    }

    /**
     * Every stated workflow, in the order of the submission.
     *
     * @param facts  dated and with the parameters of the packs in them
     * @param budget the most steps the evaluation may take
     */
    public List<Classification> classify(Facts facts, long budget) {
        var results = program.evaluate(facts, budget);
        var criteria = new Criteria(facts, results, rules);
        var steps = new Steps(facts, results, rules);
        var adoptions = new Adoptions(facts, results);
        return facts.of(facts.kinds().of(Workflow.class)).stream()
                .map(Workflow.class::cast)
                .map(workflow -> classify(workflow, criteria.of(workflow), steps, adoptions))
                .toList();
    }

    private static Classification classify(
            Workflow workflow, List<Contribution> contributions, Steps steps, Adoptions adoptions) {
        var verdict = Verdict.of(contributions);
        var mayBeDurable = verdict.temporalCandidate().possible();
        return new Classification(
                workflow.id(),
                verdict.workflowClass(),
                verdict.temporalCandidate(),
                verdict.open(contributions),
                speaking(verdict, contributions),
                Change.of(contributions),
                mayBeDurable ? steps.compensation(workflow.id()) : CompensationPlan.NONE,
                mayBeDurable ? steps.idempotency(workflow.id()) : List.of(),
                mayBeDurable ? adoptions.of(workflow) : Adoption.NONE,
                workflow.label() == null ? null : WorkflowClass.of(workflow.label()));
    }

    private static List<Contribution> speaking(Verdict verdict, List<Contribution> contributions) {
        var speaking = new ArrayList<Contribution>();
        contributions.stream()
                .filter(one -> one.towards() == verdict.workflowClass() && one.truth().certain())
                .forEach(speaking::add);
        if (!verdict.exact()) {
            speaking.add(nextHigher(verdict, contributions));
        }
        return speaking;
    }

    private static Contribution nextHigher(Verdict verdict, List<Contribution> contributions) {
        var failing = contributions.stream()
                .filter(one -> one.towards() != WorkflowClass.LONG_LIVED_DURABLE && !one.truth().certain())
                .toList();
        var pointers = failing.stream().flatMap(one -> one.pointers().stream()).distinct().sorted().toList();
        return new Contribution(
                NEXT_HIGHER_CLASS,
                verdict.workflowClass(),
                Truth.TRUE,
                "no class matches exactly, so the next higher one is taken: %s, %s"
                        .formatted(
                                lacking(WorkflowClass.SHORT_LIVED_LOCAL, failing),
                                lacking(WorkflowClass.MEDIUM_LIVED_ORCHESTRATED, failing)),
                "",
                pointers);
    }

    private static String lacking(WorkflowClass workflowClass, List<Contribution> failing) {
        return failing.stream()
                .filter(one -> one.towards() == workflowClass)
                .map(Contribution::because)
                .collect(Collectors.joining("; ", "not %s (".formatted(workflowClass.word()), ")"));
    }
}
