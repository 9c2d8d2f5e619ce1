package dev.assay.adapter.drools;

import dev.assay.adapter.drools.Compiled.Goal;
import dev.assay.rule.Element;
import dev.assay.rule.Truth;
import java.util.List;

/** Compiles elements of a rule to searches over the facts of an evaluation. */
final class ElementCompiler {

    private final ConditionCompiler conditions;
    private final KindNumbers numbers;
    private final Questions questions;

    ElementCompiler(ConditionCompiler conditions, KindNumbers numbers, Questions questions) {
        this.conditions = conditions;
        this.numbers = numbers;
        this.questions = questions;
    }

    /** Whether all elements can be met; what they bind stays inside. */
    Goal all(List<Element> elements, Slots slots) {
        if (elements.isEmpty()) {
            return (values, members) -> Truth.TRUE;
        }
        var rest = elements.subList(1, elements.size());
        return switch (elements.getFirst()) {
            case Element.Pattern pattern -> {
                var inner = slots.enter(pattern, slots.fresh());
                yield search(pattern(pattern, inner), all(rest, inner));
            }
            case Element.Accumulate accumulate when !rest.isEmpty() -> {
                var results = results(accumulate, slots);
                yield both(accumulate(accumulate, slots, results), all(rest, results));
            }
            case Element closed ->
                rest.isEmpty() ? closed(closed, slots) : both(closed(closed, slots), all(rest, slots));
        };
    }

    /** An element whose bindings stay inside. One that is about nothing outside is judged once in an evaluation. */
    Goal closed(Element element, Slots slots) {
        var number = questions.number(element);
        var goal = judged(element, slots);
        return number == Questions.NONE ? goal : once(number, goal);
    }

    private Goal judged(Element element, Slots slots) {
        return switch (element) {
            case Element.Not(var body) -> not(all(body, slots));
            case Element.Exists(var body) -> all(body, slots);
            case Element.Forall forall -> closed(forall.asNot(), slots);
            case Element.Either(var branches) ->
                either(branches.stream().map(branch -> all(branch, slots)).toArray(Goal[]::new));
            case Element.Pattern pattern -> all(List.of(pattern), slots);
            case Element.Accumulate accumulate -> accumulate(accumulate, slots, results(accumulate, slots));
        };
    }

    /** @param slots what the pattern sees, itself entered */
    CompiledPattern pattern(Element.Pattern pattern, Slots slots) {
        return CompiledPattern.of(pattern, slots, conditions, numbers);
    }

    /** What follows an accumulate: its results have slots. */
    Slots results(Element.Accumulate accumulate, Slots slots) {
        var results = slots;
        for (var aggregate : accumulate.aggregates()) {
            results = results.with(aggregate.variable(), slots.fresh());
        }
        return results;
    }

    Goal accumulate(Element.Accumulate accumulate, Slots slots, Slots results) {
        var inner = slots.enter(accumulate.source(), slots.fresh());
        return CompiledAccumulate.of(accumulate, pattern(accumulate.source(), inner), inner, results, conditions);
    }

    private static Goal once(int question, Goal goal) {
        return (slots, members) -> {
            var known = members.answer(question);
            if (known != null) {
                return known;
            }
            var truth = goal.of(slots, members);
            members.keep(question, truth);
            return truth;
        };
    }

    private static Goal not(Goal goal) {
        return (slots, members) -> goal.of(slots, members).not();
    }

    private static Goal both(Goal first, Goal rest) {
        return (slots, members) -> {
            var truth = first.of(slots, members);
            return truth == Truth.FALSE ? truth : truth.and(rest.of(slots, members));
        };
    }

    private static Goal either(Goal[] branches) {
        return (slots, members) -> {
            var truth = Truth.FALSE;
            for (int i = 0; i < branches.length && truth != Truth.TRUE; i++) {
                truth = truth.or(branches[i].of(slots, members));
            }
            return truth;
        };
    }

    /** The best of all ways to meet the pattern and what follows it. */
    private static Goal search(CompiledPattern pattern, Goal rest) {
        return (slots, members) -> {
            var truth = Truth.FALSE;
            for (var fact : pattern.candidates(slots, members)) {
                members.step();
                slots[pattern.slot()] = fact;
                var met = pattern.meets(slots);
                if (met.compareTo(truth) > 0) {
                    truth = truth.or(met.and(rest.of(slots, members)));
                }
                if (truth == Truth.TRUE) {
                    return truth;
                }
            }
            return truth;
        };
    }
}
