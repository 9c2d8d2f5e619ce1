package dev.assay.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether parts of rules are closed: about nothing that is bound outside of them, so that they mean the same anywhere. */
public final class Closed {

    private Closed() {}

    /** Whether an element is closed. */
    public static boolean is(Element element) {
        return closed(element, new HashSet<>());
    }

    /** Whether the first condition of a pattern is closed, which says what the pattern is about. */
    public static boolean first(Element.Pattern pattern) {
        var bound = new HashSet<String>();
        enter(pattern, bound);
        return pattern.conditions().isEmpty() || closed(pattern.conditions().getFirst(), bound);
    }

    /** @param bound what is bound inside so far; takes in what the element binds for those that follow it */
    private static boolean closed(Element element, Set<String> bound) {
        return switch (element) {
            case Element.Pattern pattern -> {
                enter(pattern, bound);
                yield closed(pattern.conditions(), bound);
            }
            case Element.Not(var body) -> inside(body, bound);
            case Element.Exists(var body) -> inside(body, bound);
            case Element.Forall forall -> closed(forall.asNot(), bound);
            case Element.Either(var branches) -> branches.stream().allMatch(branch -> inside(branch, bound));
            case Element.Accumulate accumulate -> {
                var source = inside(List.of(accumulate.source()), bound);
                accumulate.aggregates().forEach(aggregate -> bound.add(aggregate.variable()));
                yield source && closed(accumulate.conditions(), bound);
            }
        };
    }

    private static boolean inside(List<Element> body, Set<String> bound) {
        var inner = new HashSet<>(bound);
        return body.stream().allMatch(element -> closed(element, inner));
    }

    private static void enter(Element.Pattern pattern, Set<String> bound) {
        if (pattern.variable() != null) {
            bound.add(pattern.variable());
        }
        pattern.bindings().forEach(binding -> bound.add(binding.variable()));
    }

    private static boolean closed(List<Condition> conditions, Set<String> bound) {
        return conditions.stream().allMatch(condition -> closed(condition, bound));
    }

    private static boolean closed(Condition condition, Set<String> bound) {
        return switch (condition) {
            case Condition.Compare(var left, var operator, var right) -> closed(left, bound) && closed(right, bound);
            case Condition.Contains contains -> closed(contains.set(), bound) && closed(contains.element(), bound);
            case Condition.In in -> closed(in.operand(), bound);
            case Condition.Matches matches -> closed(matches.operand(), bound);
            case Condition.All(var parts) -> closed(parts, bound);
            case Condition.Any(var parts) -> closed(parts, bound);
            case Condition.Negation(var part) -> closed(part, bound);
        };
    }

    private static boolean closed(Operand operand, Set<String> bound) {
        return switch (operand) {
            case Operand.Literal literal -> true;
            case Operand.Read read -> isBound(read.variable(), bound);
            case Operand.Whole whole -> isBound(whole.variable(), bound);
            case Operand.Bound variable -> bound.contains(variable.variable());
            case Operand.Arithmetic sum -> closed(sum.left(), bound) && closed(sum.right(), bound);
        };
    }

    /** Without a variable it is the fact that the pattern itself is tried on. */
    private static boolean isBound(@Nullable String variable, Set<String> bound) {
        return variable == null || bound.contains(variable);
    }
}
