package dev.assay.evaluation;

import dev.assay.evaluation.Results.RuleResult;
import dev.assay.fact.Fact;
import dev.assay.fact.Facts;
import dev.assay.rule.Patterns;
import dev.assay.rule.Premises;
import dev.assay.rule.Rule;
import dev.assay.rule.Strata;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Facts with all that derivations conclude from them, over which many variants of a rule are tried. For one thread. */
public final class Derived {

    private final List<Rule> rules;
    private final NaiveEvaluation evaluation;
    private final Map<Rule, Set<Fact>> conclusions = new HashMap<>();

    /**
     * @param rules  the derivations among them are followed
     * @param budget the most steps that the derivations, and then each rule that is tried, may take
     */
    public Derived(List<Rule> rules, Facts facts, long budget) {
        this.rules = List.copyOf(rules);
        this.evaluation = new NaiveEvaluation(facts, budget);
        evaluation.derive(Strata.of(rules));
    }

    /** What a requirement or contribution finds here. */
    public RuleResult judge(Rule rule) {
        return evaluation.judge(rule);
    }

    /**
     * Whether a variant in the place of one of the derivations certainly leaves everything here as it is: the same
     * conclusions from the same facts. Of a derivation that rests on what it concludes itself that cannot be told so.
     */
    public boolean concludesAlike(Rule derivation, Rule variant) {
        return !restsOnItself(derivation)
                && conclusions.computeIfAbsent(derivation, this::conclusions).equals(conclusions(variant));
    }

    private Set<Fact> conclusions(Rule derivation) {
        return new HashSet<>(evaluation.conclusions(derivation));
    }

    private boolean restsOnItself(Rule derivation) {
        var kind = derivation.then() == null ? null : derivation.then().kind();
        return Premises.of(derivation, rules).stream()
                .flatMap(each -> Patterns.of(each).stream())
                .anyMatch(pattern -> pattern.kind() == kind);
    }
}
