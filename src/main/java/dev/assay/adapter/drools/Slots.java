package dev.assay.adapter.drools;

import dev.assay.fact.Field;
import dev.assay.rule.Condition;
import dev.assay.rule.Element;
import dev.assay.rule.Operand;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the facts that a condition reads stand in the array that a compiled condition gets: the pattern's own fact at
 * 0, then one slot for each pattern bound before that the condition reads.
 */
final class Slots {

    /** Facts that one condition can compare at once: the engine's predicates take no more. */
    private static final int MOST_OTHERS = 4;

    /** A value bound by a pattern: which pattern, which component. */
    private record BoundValue(String owner, Field field) {}

    private final Map<String, BoundValue> values;
    private final @Nullable String own;
    private final List<String> others;

    private Slots(Map<String, BoundValue> values, @Nullable String own, List<String> others) {
        this.values = values;
        this.own = own;
        this.others = others;
    }

    /**
     * The slots of a condition of a pattern, or null when the engine cannot test it while matching: it reads the result
     * of an accumulate, or too many facts. Such a condition is left to the judgement of the match.
     *
     * @param before the patterns bound before, by the name that the engine knows them by
     */
    static @Nullable Slots of(Condition condition, Element.Pattern pattern, String name, Map<String, Element.Pattern> before) {
        var values = new HashMap<String, BoundValue>();
        before.forEach((owner, bound) -> bind(owner, bound, values));
        bind(name, pattern, values);
        var others = new LinkedHashSet<String>();
        for (var variable : variables(condition)) {
            var owner = values.containsKey(variable) ? values.get(variable).owner() : variable;
            if (owner.equals(name) || owner.equals(pattern.variable())) {
                continue;
            }
            if (!before.containsKey(owner)) {
                return null;
            }
            others.add(owner);
        }
        return others.size() > MOST_OTHERS ? null : new Slots(values, name, List.copyOf(others));
    }

    private static void bind(String owner, Element.Pattern pattern, Map<String, BoundValue> values) {
        pattern.bindings().forEach(one -> values.put(one.variable(), new BoundValue(owner, one.field())));
    }

    /** The patterns bound before that the condition reads, in the order of their slots. */
    List<String> others() {
        return others;
    }

    int of(@Nullable String variable) {
        if (variable == null || variable.equals(own)) {
            return 0;
        }
        return others.indexOf(variable) + 1;
    }

    int ofBound(String variable) {
        return of(values.get(variable).owner());
    }

    Field fieldOf(String variable) {
        return values.get(variable).field();
    }

    private static Set<String> variables(Condition condition) {
        var variables = new LinkedHashSet<String>();
        operands(condition).forEach(operand -> collect(operand, variables));
        return variables;
    }

    private static void collect(Operand operand, Set<String> variables) {
        switch (operand) {
            case Operand.Read(var variable, var field) when variable != null -> variables.add(variable);
            case Operand.Whole(var variable, var kind) when variable != null -> variables.add(variable);
            case Operand.Bound bound -> variables.add(bound.variable());
            case Operand.Arithmetic sum -> {
                collect(sum.left(), variables);
                collect(sum.right(), variables);
            }
            case Operand.Read own -> {}
            case Operand.Whole own -> {}
            case Operand.Literal literal -> {}
        }
    }

    private static Stream<Operand> operands(Condition condition) {
        return switch (condition) {
            case Condition.Compare compare -> Stream.of(compare.left(), compare.right());
            case Condition.Contains contains -> Stream.of(contains.set(), contains.element());
            case Condition.In in -> Stream.of(in.operand());
            case Condition.Matches matches -> Stream.of(matches.operand());
            case Condition.All(var parts) -> parts.stream().flatMap(Slots::operands);
            case Condition.Any(var parts) -> parts.stream().flatMap(Slots::operands);
            case Condition.Negation(var part) -> operands(part);
        };
    }
}
