package dev.assay.proof;

import dev.assay.rule.Rule;
import dev.assay.rule.Strata;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Generated rules that are evaluated together: some requirements, and the derivation rules whose facts they read.
 *
 * @param strata name of a derivation rule to its stratum
 */
record Program(List<Rule> rules, Map<String, Integer> strata) {

    /** @throws IllegalArgumentException when derivation rules depend on their own negation */
    Program(List<Rule> rules) {
        this(List.copyOf(rules), strata(rules));
    }

    List<Rule> requirements() {
        return rules.stream().filter(rule -> rule.then() == null).toList();
    }

    private static Map<String, Integer> strata(List<Rule> rules) {
        var layers = Strata.of(rules);
        var strata = new HashMap<String, Integer>();
        for (int i = 0; i < layers.size(); i++) {
            for (var rule : layers.get(i)) {
                strata.put(rule.name(), i);
            }
        }
        return strata;
    }
}
