package dev.assay.flow;

import dev.assay.evaluation.Results.RuleResult;
import dev.assay.evaluation.RuleEngine;
import dev.assay.evaluation.Because;
import dev.assay.fact.Facts;
import dev.assay.pack.Pack;
import dev.assay.rule.Rule;
import dev.assay.rule.Truth;
import dev.assay.workflow.Applicability;
import dev.assay.workflow.Rulebook;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;

/** Which industry packs apply: a selection rule whose match is certain suffices, a possible one leaves it unknown. */
final class ChoosePacks {

    private final Rulebook rulebook;
    private final RuleEngine engine;
    private final long budget;

    ChoosePacks(Rulebook rulebook, RuleEngine engine, long budget) {
        this.rulebook = rulebook;
        this.engine = engine;
        this.budget = budget;
    }

    /** One entry for each installed industry pack. Without selection rules it is unknown whether any applies. */
    List<Applicability> choose(Facts stated, Instant clock) {
        var selection = rulebook.selection();
        if (selection == null) {
            return rulebook.industry().stream()
                    .map(pack -> new Applicability(pack, Truth.UNKNOWN, List.of()))
                    .toList();
        }
        var facts = stated.on(LocalDate.ofInstant(clock, selection.zone())).with(selection.parameterFacts());
        var results = engine.prepare(selection.rules()).evaluate(facts, budget);
        var because = new Because(facts, results);
        return rulebook.industry().stream()
                .map(pack -> applicability(pack, results.rules(), because))
                .toList();
    }

    private static Applicability applicability(Pack pack, List<RuleResult> results, Because because) {
        var speaking = results.stream().filter(result -> speaksFor(result.rule(), pack)).toList();
        var applies = speaking.stream().map(ChoosePacks::holds).reduce(Truth.FALSE, Truth::or);
        var pointers = new LinkedHashSet<String>();
        speaking.stream()
                .filter(result -> holds(result) == applies)
                .forEach(result -> pointers.addAll(because.pointers(result)));
        return new Applicability(pack, applies, applies == Truth.FALSE ? List.of() : List.copyOf(pointers));
    }

    private static boolean speaksFor(Rule rule, Pack pack) {
        return pack.id().equals(rule.metadata().contributes());
    }

    private static Truth holds(RuleResult result) {
        return result.subjects().stream().map(subject -> subject.holds()).reduce(Truth.FALSE, Truth::or);
    }
}
