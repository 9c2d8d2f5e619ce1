package dev.assay.adapter.drools;

import dev.assay.rule.Condition;
import dev.assay.rule.Element;
import dev.assay.rule.Operand;
import dev.assay.rule.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the questions of a program, while it is compiled: elements that are about nothing bound outside of them, so that
 * they have one answer wherever they are asked. Rules that ask the same share a number.
 */
final class Questions {

    /** Of an element that is about a fact of the match. */
    static final int NONE = -1;

    private static final Place NOWHERE = new Place("", 0, 0);

    private final Map<Element, Integer> numbers = new HashMap<>();

    /** The number of an element that is a question; else {@link #NONE}. */
    int number(Element element) {
        if (!free(element, new HashSet<>())) {
            return NONE;
        }
        var next = numbers.size();
        var known = numbers.putIfAbsent(anywhere(element), next);
        return known == null ? next : known;
    }

    /** How many there are. */
    int count() {
        return numbers.size();
    }

    /** The same element, wherever it is written. */
    private static Element anywhere(Element element) {
        return switch (element) {
            case Element.Pattern pattern -> anywhere(pattern);
            case Element.Not(var body) -> new Element.Not(all(body));
            case Element.Exists(var body) -> new Element.Exists(all(body));
            case Element.Forall(var each, var holds) -> new Element.Forall(anywhere(each), all(holds));
            case Element.Either(var branches) ->
                new Element.Either(branches.stream().map(Questions::all).toList());
            case Element.Accumulate(var source, var aggregates, var conditions, var place) ->
                new Element.Accumulate(anywhere(source), aggregates, conditions, NOWHERE);
        };
    }

    private static List<Element> all(List<Element> elements) {
        return elements.stream().map(Questions::anywhere).toList();
    }

    private static Element.Pattern anywhere(Element.Pattern pattern) {
        return new Element.Pattern(
                pattern.variable(), pattern.kind(), pattern.bindings(), pattern.conditions(), NOWHERE);
    }

    /** @param bound what is bound inside so far; takes in what the element binds for those that follow it */
    private static boolean free(Element element, Set<String> bound) {
        return switch (element) {
            case Element.Pattern pattern -> {
                enter(pattern, bound);
                yield free(pattern.conditions(), bound);
            }
            case Element.Not(var body) -> inside(body, bound);
            case Element.Exists(var body) -> inside(body, bound);
            case Element.Forall forall -> free(forall.asNot(), bound);
            case Element.Either(var branches) -> branches.stream().allMatch(branch -> inside(branch, bound));
            case Element.Accumulate accumulate -> {
                var source = inside(List.of(accumulate.source()), bound);
                accumulate.aggregates().forEach(aggregate -> bound.add(aggregate.variable()));
                yield source && free(accumulate.conditions(), bound);
            }
        };
    }

    private static boolean inside(List<Element> body, Set<String> bound) {
        var inner = new HashSet<>(bound);
        return body.stream().allMatch(element -> free(element, inner));
    }

    private static void enter(Element.Pattern pattern, Set<String> bound) {
        if (pattern.variable() != null) {
            bound.add(pattern.variable());
        }
        pattern.bindings().forEach(binding -> bound.add(binding.variable()));
    }

    private static boolean free(List<Condition> conditions, Set<String> bound) {
        return conditions.stream().allMatch(condition -> free(condition, bound));
    }

    private static boolean free(Condition condition, Set<String> bound) {
        return switch (condition) {
            case Condition.Compare(var left, var operator, var right) -> free(left, bound) && free(right, bound);
            case Condition.Contains contains -> free(contains.set(), bound) && free(contains.element(), bound);
            case Condition.In in -> free(in.operand(), bound);
            case Condition.Matches matches -> free(matches.operand(), bound);
            case Condition.All(var parts) -> free(parts, bound);
            case Condition.Any(var parts) -> free(parts, bound);
            case Condition.Negation(var part) -> free(part, bound);
        };
    }

    private static boolean free(Operand operand, Set<String> bound) {
        return switch (operand) {
            case Operand.Literal literal -> true;
            case Operand.Read read -> isBound(read.variable(), bound);
            case Operand.Whole whole -> isBound(whole.variable(), bound);
            case Operand.Bound variable -> bound.contains(variable.variable());
            case Operand.Arithmetic sum -> free(sum.left(), bound) && free(sum.right(), bound);
        };
    }

    /** Without a variable it is the fact that the pattern itself is tried on. */
    private static boolean isBound(@Nullable String variable, Set<String> bound) {
        return variable == null || bound.contains(variable);
    }
}
