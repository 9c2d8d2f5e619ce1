package dev.assay.flow;

import dev.assay.fact.FactKind;
import dev.assay.fact.Facts;
import dev.assay.fact.Waiver;
import dev.assay.flow.FollowConclusions.Concluded;
import dev.assay.flow.JudgePack.Evaluated;
import dev.assay.pack.Pack;
import dev.assay.rule.Patterns;
import dev.assay.rule.Premises;
import dev.assay.rule.Rule;
import dev.assay.workflow.Judgement;
import dev.assay.workflow.Phase;
import dev.assay.workflow.WaiverBasis;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Follows the requirements of one pack through the days, judging each only on those on which it can turn. */
final class FollowRule {

    private final JudgePack judge;
    private final Given given;
    private final @Nullable Phase phase;
    private final ForecastDays days;
    private final Pack pack;
    private final PackResults results;
    private final FollowConclusions conclusions;

    /** @param results of the packs, for the criteria of a gate that demand them */
    FollowRule(
            JudgePack judge, Given given, @Nullable Phase phase, ForecastDays days, Pack pack, PackResults results) {
        this.judge = judge;
        this.given = given;
        this.phase = phase;
        this.days = days;
        this.pack = pack;
        this.results = results;
        this.conclusions = new FollowConclusions(judge, given, phase, days, pack, results);
    }

    /**
     * @param all   the rules of the pack
     * @param first how it is judged at the first moment; null when it does not count then
     */
    RuleCourse follow(Rule rule, List<Rule> all, @Nullable Judgement first) {
        var closure = Premises.of(rule, all);
        var derivations = closure.stream().filter(each -> each != rule).toList();
        var own = given.facts().only(kinds(List.of(rule)));
        var concluded = conclusions.of(derivations);
        var turnings = turnings(rule, own, concluded);
        var judgements = new TreeMap<Integer, Optional<Judgement>>();
        judgements.put(0, Optional.ofNullable(first));
        var candidates = turnings.candidates();
        var last = candidates.isEmpty() ? "" : evaluate(rule, own, concluded, 0).verdicts();
        for (int index : candidates) {
            var evaluated = evaluate(rule, own, concluded, index);
            var verdict = evaluated.verdicts();
            if (!verdict.equals(last)) {
                last = verdict;
                var whole = results.among(given.facts().only(kinds(closure)), closure, index);
                var judged = judge.explained(evaluated, given.with(whole).at(days.at(index)), concluded.at(index));
                turn(index, judged.stream().findFirst(), judgements);
            }
        }
        return new RuleCourse(pack, rule, judgements, turnings.causes());
    }

    /** The rule alone, with what the derivations conclude laid among the facts. */
    private Evaluated evaluate(Rule rule, Facts own, Concluded concluded, int index) {
        var facts = own.with(List.copyOf(concluded.at(index).keySet()));
        var here = given.with(results.among(facts, List.of(rule), index)).at(days.at(index));
        return judge.evaluate(pack, List.of(rule), phase, here);
    }

    private static void turn(int index, Optional<Judgement> judged, TreeMap<Integer, Optional<Judgement>> judgements) {
        if (!Forecast.same(judgements.lastEntry().getValue().orElse(null), judged.orElse(null))) {
            judgements.put(index, judged);
        }
    }

    private Set<FactKind> kinds(List<Rule> rules) {
        var read = new HashSet<FactKind>();
        read.add(given.facts().kinds().of(Waiver.class));
        for (var rule : rules) {
            Patterns.of(rule).forEach(pattern -> read.add(pattern.kind()));
            var proof = rule.metadata().evidence();
            var kind = proof == null ? null : given.facts().kinds().byName(proof.fact());
            if (kind != null) {
                read.add(kind);
            }
        }
        return read;
    }

    private Turnings turnings(Rule rule, Facts own, Concluded concluded) {
        var turnings = Turnings.of(days, pack, List.of(rule), own);
        concluded.facts().tailMap(1, true).keySet()
                .forEach(index -> turnings.add(index, concluded.turnings().at(index)));
        if (pack.effectiveFrom() != null) {
            turnings.add(new Cause.InForce(pack.effectiveFrom(), pack.id(), true));
        }
        if (rule.metadata().effectiveOn() != null) {
            turnings.add(new Cause.InForce(rule.metadata().effectiveOn(), rule.place().toString(), true));
        }
        if (results.readBy(List.of(rule))) {
            turnings.add(results.turns());
        }
        waivers(rule, own, turnings);
        return turnings;
    }

    private void waivers(Rule rule, Facts facts, Turnings turnings) {
        switch (given.waivers()) {
            case WaiverBasis.Claimed claimed -> facts.of(facts.kinds().of(Waiver.class)).stream()
                    .map(Waiver.class::cast)
                    .filter(waiver -> waiver.requirement().equals(rule.name()))
                    .forEach(waiver -> waiver(
                            waiver.id(), waiver.origin().pointer(), waiver.grantedOn(), waiver.until(), turnings));
            case WaiverBasis.Granted granted -> granted.waivers().stream()
                    .filter(waiver -> waiver.requirement().equals(rule.name()))
                    .forEach(waiver -> waiver(
                            waiver.id(),
                            "",
                            LocalDate.ofInstant(waiver.grantedAt(), pack.zone()),
                            waiver.until(),
                            turnings));
        }
    }

    private static void waiver(
            String id, String pointer, @Nullable LocalDate granted, @Nullable LocalDate until, Turnings turnings) {
        if (granted != null) {
            turnings.add(new Cause.WaiverTurns(granted, pointer, granted, id));
        }
        if (until != null) {
            turnings.add(new Cause.WaiverTurns(until.plusDays(1), pointer, until, id));
        }
    }
}
