package dev.assay.evaluation;

import dev.assay.rule.Rule;
import dev.assay.rule.Strata;
import java.util.List;

/** The specification of every rule engine: walks the syntax tree over all facts. Used to check the real one. */
public final class NaiveEngine implements RuleEngine {

    @Override
    public RuleProgram prepare(List<Rule> rules) {
        var strata = Strata.of(rules);
        var judged = rules.stream().filter(rule -> rule.then() == null).toList();
        return (facts, budget) -> new NaiveEvaluation(facts, budget).evaluate(strata, judged);
    }
}
