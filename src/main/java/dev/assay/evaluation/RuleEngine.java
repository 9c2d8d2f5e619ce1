package dev.assay.evaluation;

import dev.assay.rule.Rule;
import java.util.List;

/** Prepares rules once, to be evaluated against many submissions. */
public interface RuleEngine {

    /**
     * Prepares the rules.
     *
     * @throws IllegalArgumentException when derivation rules depend on their own negation
     */
    RuleProgram prepare(List<Rule> rules);
}
