package dev.assay.flow;

import dev.assay.evaluation.RuleEngine;
import dev.assay.pack.Pack;
import dev.assay.rule.Rule;
import dev.assay.workflow.Phase;
import dev.assay.workflow.Rulebook;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Has the engine prepare all rules that gates may ask about, so that the first decision need not wait for it: what was
 * prepared is kept by the engine.
 */
public final class PrepareGates {

    private final Rulebook rulebook;
    private final RuleEngine engine;

    public PrepareGates(Rulebook rulebook, RuleEngine engine) {
        this.rulebook = rulebook;
        this.engine = engine;
    }

    /** @param clock the rules in force at this moment are prepared */
    public void prepare(Instant clock) {
        var selection = rulebook.selection();
        if (selection != null) {
            engine.prepare(ChoosePacks.speaking(selection));
        }
        rulebook.industry().forEach(pack -> prepare(pack, pack.rules(), null, clock));
        for (var workflow : rulebook.workflows()) {
            for (var phase : workflow.phases()) {
                prepare(workflow.pack(), workflow.entryConditions(phase), phase, clock);
                prepare(workflow.pack(), workflow.criteria(phase), phase, clock);
            }
        }
    }

    private void prepare(Pack pack, List<Rule> rules, @Nullable Phase phase, Instant clock) {
        var inForce = JudgePack.inForce(rules, phase, clock.atZone(pack.zone()).toLocalDate());
        if (!inForce.isEmpty()) {
            engine.prepare(inForce);
        }
    }
}
