package dev.assay.flow;

import dev.assay.evaluation.Finding;
import dev.assay.evaluation.Findings;
import dev.assay.evaluation.RuleEngine;
import dev.assay.evaluation.WhyNot;
import dev.assay.fact.Facts;
import dev.assay.pack.Pack;
import dev.assay.rule.Rule;
import dev.assay.workflow.Rulebook;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says for one rule what came out for each fact it could be about, condition by condition. */
public final class ExplainRequirement {

    private final Rulebook rulebook;
    private final RuleEngine engine;
    private final long budget;

    /** @param budget the most steps the evaluation, and then the explanation, may take */
    public ExplainRequirement(Rulebook rulebook, RuleEngine engine, long budget) {
        this.rulebook = rulebook;
        this.engine = engine;
        this.budget = budget;
    }

    /** @param finding null for a rule that is no requirement */
    public record Explanation(Pack pack, Rule rule, @Nullable Finding finding, List<WhyNot.Subject> subjects) {
        public Explanation {
            subjects = List.copyOf(subjects);
        }
    }

    /**
     * Explains a rule of any installed pack, whether or not the pack applies.
     *
     * @throws IllegalArgumentException when no pack has a rule of that name
     */
    public Explanation explain(Facts stated, String name, Instant clock) {
        for (var pack : rulebook.packs()) {
            for (var rule : pack.rules()) {
                if (rule.name().equals(name)) {
                    return explain(stated, pack, rule, clock);
                }
            }
        }
        throw new IllegalArgumentException(
                "no installed pack has a rule %s; \"assay check --format json\" names those that were evaluated"
                        .formatted(name));
    }

    private Explanation explain(Facts stated, Pack pack, Rule rule, Instant clock) {
        var facts = stated.at(clock.atZone(pack.zone())).with(pack.parameterFacts());
        var results = engine.prepare(pack.rules()).evaluate(facts, budget);
        var finding = Findings.of(results, facts, any -> pack.id()).stream()
                .filter(one -> one.rule() == rule)
                .findFirst()
                .orElse(null);
        return new Explanation(pack, rule, finding, WhyNot.of(rule, facts, results, budget));
    }
}
