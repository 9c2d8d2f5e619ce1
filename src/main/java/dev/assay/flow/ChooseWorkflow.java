package dev.assay.flow;

import dev.assay.evaluation.Because;
import dev.assay.evaluation.Results;
import dev.assay.evaluation.Results.RuleResult;
import dev.assay.evaluation.RuleEngine;
import dev.assay.fact.Facts;
import dev.assay.fact.Need;
import dev.assay.rule.Truth;
import dev.assay.workflow.Rulebook;
import dev.assay.workflow.WorkflowChoice;
import dev.assay.workflow.WorkflowChoice.Fit;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which working workflow fits each need of a submission: the selection rules of the topic {@link #TOPIC} say so. */
public final class ChooseWorkflow {

    /** The rules of the selection that speak of needs and workflows; all its others speak of packs. */
    static final String TOPIC = "workflows";

    private final Rulebook rulebook;
    private final RuleEngine engine;
    private final long budget;

    /** @param budget the most steps the evaluation may take */
    public ChooseWorkflow(Rulebook rulebook, RuleEngine engine, long budget) {
        this.rulebook = rulebook;
        this.engine = engine;
        this.budget = budget;
    }

    /**
     * One choice for each need, in the order of the submission. Without selection rules nothing fits.
     *
     * @throws dev.assay.evaluation.BudgetExceeded when the evaluation would take too many steps
     */
    public List<WorkflowChoice> choose(Facts stated, Instant clock) {
        var needs = stated.of(stated.kinds().of(Need.class)).stream().map(Need.class::cast);
        var selection = rulebook.selection();
        if (selection == null) {
            return needs.map(need -> new WorkflowChoice(need, List.of())).toList();
        }
        var facts = stated.at(clock.atZone(selection.zone())).with(selection.parameterFacts());
        var rules = selection.rules(TOPIC);
        var results = engine.prepare(rules).evaluate(facts, budget);
        Map<String, RuleResult> byRule = results.rules().stream()
                .collect(Collectors.toMap(result -> result.rule().name(), Function.identity()));
        return needs.map(need -> new WorkflowChoice(need, rules.stream()
                        .flatMap(rule -> Stream.ofNullable(byRule.get(rule.name())))
                        .flatMap(result -> fits(result, need, new Because(facts, results)))
                        .toList()))
                .toList();
    }

    private static Stream<Fit> fits(RuleResult result, Need need, Because because) {
        return result.subjects().stream()
                .filter(subject -> subject.subject() instanceof Need one && need.id().equals(one.id()))
                .filter(subject -> subject.holds() != Truth.FALSE)
                .map(subject -> new Fit(
                        String.valueOf(result.rule().metadata().contributes()),
                        result.rule(),
                        subject.holds(),
                        because.pointers(new Results.RuleResult(result.rule(), List.of(subject)))));
    }
}
