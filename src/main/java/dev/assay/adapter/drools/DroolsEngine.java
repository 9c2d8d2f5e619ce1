package dev.assay.adapter.drools;

import dev.assay.evaluation.RuleEngine;
import dev.assay.evaluation.RuleProgram;
import dev.assay.fact.FactKind;
import dev.assay.rule.Patterns;
import dev.assay.rule.Rule;
import dev.assay.rule.Strata;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.drools.modelcompiler.KieBaseBuilder;

/** The rule engine on Drools: rules become a knowledge base in memory, without any compiler of Java. */
public final class DroolsEngine implements RuleEngine {

    @Override
    public RuleProgram prepare(List<Rule> rules) {
        var model = new DroolsModel();
        var strata = Strata.of(rules);
        for (int layer = 0; layer < strata.size(); layer++) {
            for (var rule : strata.get(layer)) {
                model.add(rule, strata.size() - layer, drools -> DroolsProgram.derived(rule, drools));
            }
        }
        var judged = rules.stream().filter(rule -> rule.then() == null).toList();
        judged.forEach(rule -> model.add(rule, 0, drools -> DroolsProgram.matched(rule, drools)));
        return new DroolsProgram(KieBaseBuilder.createKieBaseFromModel(model.model()), judged, kinds(rules));
    }

    private static Set<FactKind> kinds(List<Rule> rules) {
        var kinds = new LinkedHashSet<FactKind>();
        rules.forEach(rule -> Patterns.of(rule).forEach(pattern -> kinds.add(pattern.kind())));
        return kinds;
    }
}
