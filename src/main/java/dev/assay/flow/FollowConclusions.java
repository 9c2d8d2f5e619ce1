package dev.assay.flow;

import dev.assay.evaluation.Results.Support;
import dev.assay.fact.Fact;
import dev.assay.fact.FactKind;
import dev.assay.fact.Facts;
import dev.assay.pack.Pack;
import dev.assay.rule.Patterns;
import dev.assay.rule.Rule;
import dev.assay.workflow.Phase;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the derivations of a pack conclude on each day. Most requirements rest on the same few derivations, whose
 * conclusions seldom change: they are worked out once for all of them.
 */
final class FollowConclusions {

    private final JudgePack judge;
    private final Given given;
    private final @Nullable Phase phase;
    private final ForecastDays days;
    private final Pack pack;
    private final PackResults results;
    private final Map<List<String>, Concluded> known = new HashMap<>();

    /** @param results of the packs, for derivations that read them */
    FollowConclusions(
            JudgePack judge, Given given, @Nullable Phase phase, ForecastDays days, Pack pack, PackResults results) {
        this.judge = judge;
        this.given = given;
        this.phase = phase;
        this.days = days;
        this.pack = pack;
        this.results = results;
    }

    /**
     * @param facts    with their support, from the index of a day on
     * @param turnings what is reached on the days on which they may change
     */
    record Concluded(TreeMap<Integer, Map<Fact, Support>> facts, Turnings turnings) {
        Map<Fact, Support> at(int index) {
            return facts.floorEntry(index).getValue();
        }
    }

    /** @param derivations in which everything that they rest on is included */
    Concluded of(List<Rule> derivations) {
        var names = derivations.stream().map(Rule::name).toList();
        var concluded = known.get(names);
        if (concluded == null) {
            concluded = follow(derivations);
            known.put(names, concluded);
        }
        return concluded;
    }

    private Concluded follow(List<Rule> derivations) {
        var facts = read(derivations);
        var turnings = Turnings.of(days, pack, derivations, facts);
        if (results.readBy(derivations)) {
            turnings.add(results.turns());
        }
        var concluded = new TreeMap<Integer, Map<Fact, Support>>();
        concluded.put(0, at(0, derivations, facts));
        if (!derivations.isEmpty()) {
            for (int index : turnings.candidates()) {
                var now = at(index, derivations, facts);
                if (!now.keySet().equals(concluded.lastEntry().getValue().keySet())) {
                    concluded.put(index, now);
                }
            }
        }
        return new Concluded(concluded, turnings);
    }

    private Facts read(List<Rule> derivations) {
        var kinds = new HashSet<FactKind>();
        derivations.forEach(rule -> Patterns.of(rule).forEach(pattern -> kinds.add(pattern.kind())));
        return given.facts().only(kinds);
    }

    private Map<Fact, Support> at(int index, List<Rule> derivations, Facts facts) {
        if (derivations.isEmpty()) {
            return Map.of();
        }
        var here = given.with(results.among(facts, derivations, index)).at(days.at(index));
        return judge.evaluate(pack, derivations, phase, here).results().derived();
    }
}
