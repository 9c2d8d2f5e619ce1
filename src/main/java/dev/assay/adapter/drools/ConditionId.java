package dev.assay.adapter.drools;

import dev.assay.rule.Condition;
import dev.assay.rule.Operand;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The canonical text of a condition: kind, component, operator, typed literal, and the pattern that each operand comes
 * from. Drools takes conditions with equal ids for one, so two that differ in anything must differ here; texts are
 * quoted, so that no author can write one condition that looks like another.
 */
final class ConditionId {

    private final Slots scope;
    private final IntFunction<String> names;

    /**
     * @param scope what the condition sees
     * @param names the name of the pattern whose fact stands in a slot
     */
    ConditionId(Slots scope, IntFunction<String> names) {
        this.scope = scope;
        this.names = names;
    }

    String of(Condition condition) {
        return switch (condition) {
            case Condition.Compare(var left, var operator, var right) ->
                "(%s %s %s)".formatted(of(left), operator.sign(), of(right));
            case Condition.Contains contains ->
                "(%s contains %s)".formatted(of(contains.set()), of(contains.element()));
            case Condition.In(var operand, var values) ->
                "(%s in [%s])"
                        .formatted(of(operand), values.stream().map(this::of).collect(Collectors.joining(",")));
            case Condition.Matches(var operand, var regex) -> "(%s matches %s)".formatted(of(operand), quoted(regex));
            case Condition.All(var parts) -> "(" + joined(parts, " && ") + ")";
            case Condition.Any(var parts) -> "(" + joined(parts, " || ") + ")";
            case Condition.Negation(var part) -> "!" + of(part);
        };
    }

    private String joined(List<Condition> parts, String sign) {
        return parts.stream().map(this::of).collect(Collectors.joining(sign));
    }

    private String of(Operand operand) {
        return switch (operand) {
            case Operand.Literal(var type, var value) -> literal(value);
            case Operand.Read(var variable, var field) -> names.apply(scope.fact(variable)) + "." + field.name();
            case Operand.Whole(var variable, var kind) -> names.apply(scope.fact(variable));
            case Operand.Bound(var variable, var type) -> of(scope.place(variable));
            case Operand.Arithmetic(var left, char operator, var right, var type) ->
                "(%s %s %s)".formatted(of(left), operator, of(right));
        };
    }

    private String of(Slots.Place place) {
        return switch (place) {
            case Slots.OfFact(int slot) -> names.apply(slot);
            case Slots.OfComponent(int slot, var field) -> names.apply(slot) + "." + field.name();
            case Slots.OfResult(int slot) -> throw new IllegalStateException("the network knows no results");
        };
    }

    private static String literal(@Nullable Object value) {
        return switch (value) {
            case null -> "none";
            case String text -> quoted(text);
            case Boolean yes -> "bool:" + yes;
            case Long whole -> "whole:" + whole;
            case BigDecimal decimal -> "decimal:" + decimal;
            case Enum<?> choice -> "choice:" + choice.getDeclaringClass().getName() + "." + choice.name();
            default -> throw new IllegalStateException("no literal of a rule is a " + value.getClass());
        };
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
