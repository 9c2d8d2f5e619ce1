package dev.assay.flow;

import dev.assay.classification.PlanTasks;
import dev.assay.classification.TaskPlan;
import dev.assay.classification.TaskScores;
import dev.assay.evaluation.RuleEngine;
import dev.assay.fact.Facts;
import dev.assay.pack.Pack;
import dev.assay.rule.Rule;
import java.time.Instant;
import java.time.LocalDate;

/** Says which task of a submission comes when, how much each matters to the client, and what a plan still lacks. */
public final class ScoreTasks {

    private final RuleEngine engine;
    private final Pack pack;
    private final long budget;

    /**
     * @param pack   the scoring rules
     * @param budget the most steps the evaluation of one submission may take
     */
    public ScoreTasks(RuleEngine engine, Pack pack, long budget) {
        this.engine = engine;
        this.pack = pack;
        this.budget = budget;
    }

    /**
     * Plans every stated task by the rules in force at this moment.
     *
     * @throws IllegalArgumentException                when a rule is not about tasks, or gives no points
     * @throws dev.assay.evaluation.BudgetExceeded when it would take more steps than allowed
     */
    public TaskPlan plan(Facts stated, Instant clock) {
        var today = LocalDate.ofInstant(clock, pack.zone());
        var rules = pack.rules().stream().filter(rule -> inForce(rule, today)).toList();
        var facts = stated.at(clock.atZone(pack.zone())).with(pack.parameterFacts());
        return PlanTasks.of(facts, new TaskScores(engine, rules).of(facts, budget));
    }

    private static boolean inForce(Rule rule, LocalDate today) {
        var from = rule.metadata().effectiveOn();
        var until = rule.metadata().until();
        return (from == null || !today.isBefore(from)) && (until == null || !today.isAfter(until));
    }
}
