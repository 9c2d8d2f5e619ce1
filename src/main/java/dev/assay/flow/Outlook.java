package dev.assay.flow;

import dev.assay.evaluation.RuleEngine;
import dev.assay.evaluation.TurningPoints;
import dev.assay.flow.Forecast.Answer;
import dev.assay.flow.Forecast.Change;
import dev.assay.flow.Forecast.OutcomeChange;
import dev.assay.flow.Forecast.PackChange;
import dev.assay.pack.Pack;
import dev.assay.rule.Rule;
import dev.assay.rule.Truth;
import dev.assay.workflow.Applicability;
import dev.assay.workflow.Decision;
import dev.assay.workflow.Judgement;
import dev.assay.workflow.Outcome;
import dev.assay.workflow.Phase;
import dev.assay.workflow.Rulebook;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One forecast being made: the courses of all requirements laid side by side, and what they come to on each day. */
final class Outlook {

    private final Rulebook rulebook;
    private final Given given;
    private final ForecastDays days;
    private final DecideGate.Answer today;
    private final @Nullable Phase phase;
    private final TreeMap<Integer, List<Applicability>> packs = new TreeMap<>();
    private final List<RuleCourse> criteria = new ArrayList<>();
    private final TreeMap<Integer, List<Pack>> judged = new TreeMap<>();
    private final Map<String, List<RuleCourse>> courses = new HashMap<>();

    Outlook(
            Rulebook rulebook,
            RuleEngine engine,
            long budget,
            Given given,
            DecideGate.Question question,
            ForecastDays days,
            DecideGate.Answer today) {
        this.rulebook = rulebook;
        this.given = given;
        this.days = days;
        this.today = today;
        var names = new GateNames(rulebook);
        var workflow = names.workflow(question.workflow());
        this.phase = names.phase(workflow, question.phase());
        applicability(new ChoosePacks(rulebook, engine, budget));
        var named = names.packs(DecideGate.wanted(question, phase));
        packs.forEach((index, chosen) -> judged.put(index, DecideGate.judged(chosen, named)));
        var judge = new JudgePack(engine, budget);
        judged.values().stream()
                .flatMap(List::stream)
                .forEach(pack -> courses.computeIfAbsent(
                        pack.id(), id -> courses(judge, pack, pack.rules(), PackResults.NONE)));
        if (workflow != null && phase != null) {
            var results = new PackResults(this::ofPacks, turns());
            criteria.addAll(courses(judge, workflow.pack(), workflow.criteria(phase), results));
        }
    }

    private void applicability(ChoosePacks choose) {
        packs.put(0, today.decision().packs());
        var selection = rulebook.selection();
        if (selection == null) {
            return;
        }
        var now = days.at(0).atZone(selection.zone());
        var found = TurningPoints.of(selection.rules(), given.facts().at(now).with(selection.parameterFacts()), now);
        var candidates = new TreeSet<Integer>();
        found.points().forEach(point -> IntStream.rangeClosed(-1, 1).forEach(late ->
                candidates.add(days.first(selection.zone(), moment -> point.reached(moment, late)))));
        IntStream.range(1, days.size())
                .filter(index -> found.anyDay() || candidates.contains(index))
                .forEach(index -> {
                    var chosen = choose.choose(given.facts(), days.at(index));
                    if (!chosen.equals(packs.lastEntry().getValue())) {
                        packs.put(index, chosen);
                    }
                });
    }

    private List<RuleCourse> courses(JudgePack judge, Pack pack, List<Rule> rules, PackResults results) {
        var known = today.decision().judgements().stream()
                .filter(judgement -> judgement.finding().pack().equals(pack.id()))
                .toList();
        // A pack that begins to apply later on has to be judged now as well, to be followed until then.
        var first = new HashMap<String, Judgement>();
        (known.isEmpty() ? judge.judge(pack, rules, phase, given) : known)
                .forEach(judgement -> first.put(judgement.finding().rule().name(), judgement));
        var follow = new FollowRule(judge, given, phase, days, pack, results);
        return rules.stream()
                .filter(rule -> rule.purpose() == Rule.Purpose.REQUIREMENT && JudgePack.concerns(rule, phase))
                .map(rule -> follow.follow(rule, rules, first.get(rule.name())))
                .sorted(Comparator.comparing((RuleCourse course) -> course.rule().name()))
                .toList();
    }

    private List<Pack> judged(int index) {
        return judged.floorEntry(index).getValue();
    }

    private List<RuleCourse> inForce(int index) {
        var all = new ArrayList<>(criteria);
        all.addAll(ofPacks(index));
        return all;
    }

    private List<RuleCourse> ofPacks(int index) {
        return judged(index).stream()
                .flatMap(pack -> Objects.requireNonNull(courses.get(pack.id())).stream())
                .toList();
    }

    /** The days on which a pack begins or ceases to apply, or any requirement turns. */
    private TreeSet<Integer> turns() {
        var turns = new TreeSet<>(packs.tailMap(1, true).keySet());
        criteria.forEach(course -> turns.addAll(course.turns().keySet()));
        courses.values().forEach(some -> some.forEach(course -> turns.addAll(course.turns().keySet())));
        return turns;
    }

    Answer answer(LocalDate until) {
        var changes = new ArrayList<Change>();
        var outcomes = new ArrayList<OutcomeChange>();
        var outcome = today.decision().outcome();
        for (int index : turns()) {
            changes.addAll(changes(index));
            var next = outcome(index);
            if (next != outcome) {
                outcomes.add(new OutcomeChange(days.day(index, ZoneOffset.UTC), days.at(index), outcome, next));
                outcome = next;
            }
        }
        return new Answer(today, until, changes, packChanges(), outcomes);
    }

    private Outcome outcome(int index) {
        var judgements = inForce(index).stream().map(course -> course.at(index)).filter(Objects::nonNull).toList();
        return Decision.outcome(judgements, DecideGate.known(packs.floorEntry(index).getValue(), judged(index)));
    }

    private List<Change> changes(int index) {
        var before = inForce(index - 1);
        var after = inForce(index);
        var all = new LinkedHashSet<>(before);
        all.addAll(after);
        var changes = new ArrayList<Change>();
        for (var course : all) {
            var was = before.contains(course) ? course.at(index - 1) : null;
            var is = after.contains(course) ? course.at(index) : null;
            if (!Forecast.same(was, is)) {
                changes.add(change(course, index, was, is));
            }
        }
        return changes;
    }

    private Change change(RuleCourse course, int index, @Nullable Judgement was, @Nullable Judgement is) {
        var causes = course.causes(index, was, is);
        // What counts hours turns at a moment of its own, which may lie before this noon on another day.
        var day = causes.stream().map(Cause::day).min(Comparator.naturalOrder()).orElse(days.day(index, course.pack().zone()));
        return new Change(day, days.at(index), course.pack().id(), course.rule(), was, is, causes);
    }

    private List<PackChange> packChanges() {
        var changes = new ArrayList<PackChange>();
        packs.tailMap(1, true).forEach((index, now) -> {
            var before = Objects.requireNonNull(packs.lowerEntry(index)).getValue();
            now.forEach(one -> {
                var was = before.stream()
                        .filter(other -> other.id().equals(one.id()))
                        .map(Applicability::applies)
                        .findFirst()
                        .orElse(Truth.FALSE);
                if (was != one.applies()) {
                    changes.add(new PackChange(days.at(index), one.id(), was, one.applies()));
                }
            });
        });
        return changes;
    }
}
