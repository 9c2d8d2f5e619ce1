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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /**
     * One entry for each installed industry pack, and one for each pack that applies or may and is not installed.
     * Without selection rules it is unknown whether any applies.
     */
    List<Applicability> choose(Facts stated, Instant clock) {
        var selection = rulebook.selection();
        if (selection == null) {
            return rulebook.industry().stream()
                    .map(pack -> new Applicability(pack, Truth.UNKNOWN, List.of()))
                    .toList();
        }
        var facts = stated.at(clock.atZone(selection.zone())).with(selection.parameterFacts());
        var results = engine.prepare(speaking(selection)).evaluate(facts, budget);
        var because = new Because(facts, results);
        var installed = rulebook.industry().stream()
                .map(pack -> applicability(pack.id(), pack, results.rules(), because));
        var absent = absent(selection).stream()
                .map(id -> applicability(id, null, results.rules(), because))
                .filter(one -> one.applies().possible());
        return Stream.concat(installed, absent).toList();
    }

    /** The rules that choose workflows speak of needs, not of packs. */
    static List<Rule> speaking(Pack selection) {
        return selection.topics().stream()
                .filter(topic -> !topic.name().equals(ChooseWorkflow.TOPIC))
                .flatMap(topic -> topic.rules().stream())
                .toList();
    }

    private Set<String> absent(Pack selection) {
        var absent = new TreeSet<String>();
        speaking(selection).stream()
                .map(rule -> rule.metadata().contributes())
                .filter(id -> id != null && rulebook.industry(id) == null)
                .forEach(absent::add);
        return absent;
    }

    private static Applicability applicability(
            String id, @Nullable Pack pack, List<RuleResult> results, Because because) {
        var speaking = results.stream().filter(result -> id.equals(result.rule().metadata().contributes())).toList();
        var applies = speaking.stream().map(ChoosePacks::holds).reduce(Truth.FALSE, Truth::or);
        var pointers = new LinkedHashSet<String>();
        speaking.stream()
                .filter(result -> holds(result) == applies)
                .forEach(result -> pointers.addAll(because.pointers(result)));
        return new Applicability(id, pack, applies, applies == Truth.FALSE ? List.of() : List.copyOf(pointers));
    }

    private static Truth holds(RuleResult result) {
        return result.subjects().stream().map(subject -> subject.holds()).reduce(Truth.FALSE, Truth::or);
    }
}
