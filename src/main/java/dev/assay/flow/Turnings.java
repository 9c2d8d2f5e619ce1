package dev.assay.flow;

import dev.assay.evaluation.TurningPoints;
import dev.assay.fact.Facts;
import dev.assay.pack.Pack;
import dev.assay.rule.Rule;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The days on which rules may turn, and what is reached on each of them. */
final class Turnings {

    private final ForecastDays days;
    private final Pack pack;
    private final TreeMap<Integer, List<Cause>> causes = new TreeMap<>();
    private final TreeSet<Integer> others = new TreeSet<>();

    private Turnings(ForecastDays days, Pack pack) {
        this.days = days;
        this.pack = pack;
    }

    /**
     * What the rules themselves turn on.
     *
     * @param facts that they read, as they are stated
     */
    static Turnings of(ForecastDays days, Pack pack, List<Rule> rules, Facts facts) {
        var turnings = new Turnings(days, pack);
        var now = days.at(0).atZone(pack.zone());
        var found = TurningPoints.of(rules, facts.at(now).with(pack.parameterFacts()), now);
        for (var point : found.points()) {
            turnings.add(new Cause.Limit(point), moment -> point.reached(moment, 0));
            if (point.moment() != null) {
                // Met exactly is not yet passed, and the hours are rounded.
                turnings.add(new Cause.Limit(point), moment -> point.reached(moment, 1));
                turnings.add(new Cause.Limit(point), moment -> point.reached(moment, -1));
            }
        }
        if (found.anyDay()) {
            IntStream.range(1, days.size()).forEach(turnings.others::add);
        }
        rules.forEach(turnings::ends);
        return turnings;
    }

    private void ends(Rule rule) {
        var until = rule.metadata().until();
        if (until != null) {
            add(new Cause.InForce(until.plusDays(1), rule.place().toString(), false));
        }
    }

    /** A further cause. */
    void add(Cause cause) {
        add(cause, moment -> !moment.toLocalDate().isBefore(cause.day()));
    }

    private void add(Cause cause, Predicate<ZonedDateTime> come) {
        var index = days.first(pack.zone(), come);
        if (index > 0 && index < days.size()) {
            add(index, List.of(cause));
        }
    }

    /** A further day, and what is reached on it. */
    void add(int index, Collection<Cause> reached) {
        var all = causes.computeIfAbsent(index, at -> new ArrayList<>());
        reached.stream().filter(cause -> !all.contains(cause)).forEach(all::add);
    }

    /** Further days for which there is no cause of their own. */
    void add(Set<Integer> more) {
        others.addAll(more);
    }

    /** All days but the first on which they may turn. */
    Set<Integer> candidates() {
        var all = new TreeSet<>(others);
        all.addAll(causes.keySet());
        return all;
    }

    List<Cause> at(int index) {
        return causes.getOrDefault(index, List.of());
    }

    Map<Integer, List<Cause>> causes() {
        return causes;
    }
}
