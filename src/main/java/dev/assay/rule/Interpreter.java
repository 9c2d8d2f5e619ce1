package dev.assay.rule;

import dev.assay.fact.Existence;
import dev.assay.fact.Fact;
import dev.assay.fact.FactKind;
import dev.assay.fact.Unknown;
import dev.assay.fact.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of rules, in its plainest form: it walks the tree over all facts, in Kleene's logic. This is the
 * specification that the engine has to equal; it is not made to be fast.
 */
public final class Interpreter {

    private final Function<FactKind, List<Fact>> members;
    private final Runnable step;

    /**
     * @param members all facts of a kind that may exist, unseen and derived ones included
     * @param step    called for each fact that a pattern is tried on; may stop the evaluation by throwing
     */
    public Interpreter(Function<FactKind, List<Fact>> members, Runnable step) {
        this.members = members;
        this.step = step;
    }

    /** Every way in which the subject pattern may be met. */
    public List<Way> subjects(Element.Pattern subject) {
        return ways(List.of(subject), Scope.EMPTY);
    }

    /** Every way in which all elements may be met, given what is bound; further bindings come with each way. */
    public List<Way> ways(List<Element> elements, Scope bound) {
        var ways = new ArrayList<Way>();
        collect(elements, 0, bound, new ArrayList<>(), Truth.TRUE, ways, null);
        return ways;
    }

    /** The way in which all elements may be met with just these facts for its patterns in order; none or one. */
    public List<Way> along(List<Element> elements, List<Fact> facts) {
        var ways = new ArrayList<Way>();
        collect(elements, 0, Scope.EMPTY, new ArrayList<>(), Truth.TRUE, ways, facts);
        return ways;
    }

    /** Whether all elements can be met, given what is bound. */
    public Truth holds(List<Element> elements, Scope bound) {
        return ways(elements, bound).stream().map(Way::truth).reduce(Truth.FALSE, Truth::or);
    }

    /** Whether a pattern is met by a fact, given what is bound. */
    public Truth meets(Element.Pattern pattern, Fact fact, Scope bound) {
        step.run();
        var scope = bound.enter(pattern, fact);
        var exists = fact.origin().existence() == Existence.CERTAIN ? Truth.TRUE : Truth.UNKNOWN;
        var met = exists;
        for (var condition : pattern.conditions()) {
            met = met.and(scope.truth(condition));
            if (met == Truth.FALSE) {
                return met;
            }
        }
        if (!Unseen.is(fact)) {
            return met;
        }
        var possible = Unseen.possible(fact.origin().excluded(), pattern.conditions(), scope::value);
        return possible ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** The single conditions of a pattern on a fact, given what is bound, in order. */
    public static Map<Condition, Truth> conditions(Element.Pattern pattern, Fact fact, Scope bound) {
        var scope = bound.enter(pattern, fact);
        var truths = new LinkedHashMap<Condition, Truth>();
        pattern.conditions().forEach(condition -> truths.put(condition, scope.truth(condition)));
        return truths;
    }

    /** The first condition of a pattern on a fact, which says what the pattern is about; TRUE when it has none. */
    public static Truth first(Element.Pattern pattern, Fact fact, Scope bound) {
        var conditions = pattern.conditions();
        return conditions.isEmpty()
                ? Truth.TRUE
                : bound.enter(pattern, fact).truth(conditions.getFirst());
    }

    private void collect(
            List<Element> elements,
            int at,
            Scope scope,
            List<Fact> facts,
            Truth truth,
            List<Way> ways,
            @Nullable List<Fact> only) {
        if (truth == Truth.FALSE) {
            return;
        }
        if (at == elements.size()) {
            ways.add(new Way(List.copyOf(facts), scope, truth));
            return;
        }
        switch (elements.get(at)) {
            case Element.Pattern pattern -> {
                for (var fact : only == null ? members.apply(pattern.kind()) : List.of(only.get(facts.size()))) {
                    var met = truth.and(meets(pattern, fact, scope));
                    if (met.possible()) {
                        facts.add(fact);
                        collect(elements, at + 1, scope.enter(pattern, fact), facts, met, ways, only);
                        facts.removeLast();
                    }
                }
            }
            case Element.Accumulate accumulate -> {
                var results = results(accumulate, scope);
                collect(elements, at + 1, results.scope(), facts, truth.and(results.truth()), ways, only);
            }
            case Element closed -> collect(elements, at + 1, scope, facts, truth.and(closed(closed, scope)), ways, only);
        }
    }

    /** Elements whose bindings stay inside. */
    private Truth closed(Element element, Scope scope) {
        return switch (element) {
            case Element.Not not -> holds(not.body(), scope).not();
            case Element.Exists exists -> holds(exists.body(), scope);
            case Element.Forall forall -> closed(forall.asNot(), scope);
            case Element.Either either ->
                either.branches().stream()
                        .map(branch -> holds(branch, scope))
                        .reduce(Truth.FALSE, Truth::or);
            case Element.Pattern pattern -> holds(List.of(pattern), scope);
            case Element.Accumulate accumulate -> results(accumulate, scope).truth();
        };
    }

    private record Worked(Truth truth, Scope scope) {}

    private Worked results(Element.Accumulate accumulate, Scope scope) {
        var truth = Truth.TRUE;
        var results = scope;
        for (var aggregate : accumulate.aggregates()) {
            var tally = tally(accumulate.source(), aggregate, scope);
            truth = truth.and(tally.defined(aggregate.function()));
            results = results.with(aggregate.variable(), result(tally, aggregate));
        }
        for (var condition : accumulate.conditions()) {
            truth = truth.and(results.truth(condition));
        }
        return new Worked(truth, results);
    }

    private Tally tally(Element.Pattern source, Element.Aggregate aggregate, Scope scope) {
        var tally = new Tally();
        for (var fact : members.apply(source.kind())) {
            var met = meets(source, fact, scope);
            if (met.possible()) {
                var over = aggregate.over();
                tally.add(met, over == null ? null : scope.enter(source, fact).value(over), fact);
            }
        }
        return tally;
    }

    private static Object result(Tally tally, Element.Aggregate aggregate) {
        var range = tally.range(aggregate.function());
        if (!range.exact() || range.low() == null) {
            return range;
        }
        var over = aggregate.over();
        return Numbers.as(over == null ? ValueType.WHOLE : over.type(), range.low());
    }

    /** Whether a value is known for certain: not unknown, and no range. */
    public static boolean known(@Nullable Object value) {
        return value != Unknown.UNKNOWN && !(value instanceof Range);
    }
}
