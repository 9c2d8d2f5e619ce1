package dev.assay.adapter.drools;

import dev.assay.rule.Condition;
import dev.assay.rule.Operand;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The slots that conditions read. */
final class Reading {

    private Reading() {}

    static Set<Integer> slots(Condition condition, Slots scope) {
        return operands(condition)
                .flatMap(operand -> slots(operand, scope))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Stream<Integer> slots(Operand operand, Slots scope) {
        return switch (operand) {
            case Operand.Literal any -> Stream.empty();
            case Operand.Read(var variable, var field) -> Stream.of(scope.fact(variable));
            case Operand.Whole(var variable, var kind) -> Stream.of(scope.fact(variable));
            case Operand.Bound(var variable, var type) ->
                Stream.of(scope.place(variable).slot());
            case Operand.Arithmetic sum -> Stream.concat(slots(sum.left(), scope), slots(sum.right(), scope));
        };
    }

    /** The component that an operand is, or null when it is anything else. */
    static Slots.@Nullable OfComponent component(Operand operand, Slots scope) {
        return switch (operand) {
            case Operand.Read(var variable, var field) -> new Slots.OfComponent(scope.fact(variable), field);
            case Operand.Bound(var variable, var type) ->
                scope.place(variable) instanceof Slots.OfComponent component ? component : null;
            case Operand.Literal any -> null;
            case Operand.Whole any -> null;
            case Operand.Arithmetic any -> null;
        };
    }

    /** The components that a condition reads, wherever in a calculation they stand. */
    static Stream<Slots.OfComponent> components(Condition condition, Slots scope) {
        return operands(condition).flatMap(operand -> components(operand, scope));
    }

    private static Stream<Slots.OfComponent> components(Operand operand, Slots scope) {
        return operand instanceof Operand.Arithmetic sum
                ? Stream.concat(components(sum.left(), scope), components(sum.right(), scope))
                : Stream.ofNullable(component(operand, scope));
    }

    private static Stream<Operand> operands(Condition condition) {
        return switch (condition) {
            case Condition.Compare compare -> Stream.of(compare.left(), compare.right());
            case Condition.Contains contains -> Stream.of(contains.set(), contains.element());
            case Condition.In in -> Stream.of(in.operand());
            case Condition.Matches matches -> Stream.of(matches.operand());
            case Condition.All(var parts) -> parts.stream().flatMap(Reading::operands);
            case Condition.Any(var parts) -> parts.stream().flatMap(Reading::operands);
            case Condition.Negation(var part) -> operands(part);
        };
    }
}
