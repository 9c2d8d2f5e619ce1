package dev.assay.flow;

import dev.assay.classification.Classification;
import dev.assay.classification.Classify;
import dev.assay.evaluation.RuleEngine;
import dev.assay.fact.Facts;
import dev.assay.pack.Pack;
import dev.assay.rule.Rule;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

/** Says which runtime each workflow of a submission needs. */
public final class ClassifyWorkflows {

    private final RuleEngine engine;
    private final Pack pack;
    private final Clock clock;
    private final long budget;

    /**
     * @param pack   the classification rules
     * @param budget the most steps the evaluation of one submission may take
     */
    public ClassifyWorkflows(RuleEngine engine, Pack pack, Clock clock, long budget) {
        this.engine = engine;
        this.pack = pack;
        this.clock = clock;
        this.budget = budget;
    }

    /**
     * Classifies every stated workflow by the rules in force today, in the order of the submission.
     *
     * @throws IllegalArgumentException                when the rules in force leave a class without criteria
     * @throws dev.assay.evaluation.BudgetExceeded when it would take more steps than allowed
     */
    public List<Classification> classify(Facts facts) {
        var now = ZonedDateTime.now(clock.withZone(pack.zone()));
        var today = now.toLocalDate();
        var rules = pack.rules().stream().filter(rule -> inForce(rule, today)).toList();
        return new Classify(engine, rules).classify(facts.at(now).with(pack.parameterFacts()), budget);
    }

    private static boolean inForce(Rule rule, LocalDate today) {
        var from = rule.metadata().effectiveOn();
        var until = rule.metadata().until();
        return (from == null || !today.isBefore(from)) && (until == null || !today.isAfter(until));
    }
}
