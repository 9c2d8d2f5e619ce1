package dev.assay.proof;

import dev.assay.fact.FactKind;
import dev.assay.fact.Field;
import dev.assay.fact.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Writes random values of a wanted type: literals, components, variables, calculations. */
final class OperandText {

    private final Dice dice;
    private final Domain domain;

    OperandText(Dice dice, Domain domain) {
        this.dice = dice;
        this.domain = domain;
    }

    /** A value to compare {@code field} of {@code kind} with. */
    String other(FactKind kind, Field field, Variables seen) {
        var choices = new ArrayList<String>();
        if (field.type().numeric() && dice.chance(seen.present() ? 30 : 10)) {
            return calculation(kind, field, seen);
        }
        choices.addAll(variables(field.type(), seen));
        if (choices.isEmpty() || dice.chance(15)) {
            kind.fields().stream()
                    .filter(own -> own != field && comparable(own.type(), field.type()))
                    .forEach(own -> choices.add(own.name()));
        }
        boolean literals = !(field.type() instanceof ValueType.Date);
        if (literals && (choices.isEmpty() || dice.chance(50))) {
            return literal(kind, field);
        }
        return choices.isEmpty() ? field.name() : dice.one(choices);
    }

    /** Variables, and components of bound facts, of this type. */
    List<String> variables(ValueType type, Variables seen) {
        var found = new ArrayList<String>();
        seen.values().stream()
                .filter(value -> comparable(value.type(), type))
                .forEach(value -> found.add(value.name()));
        for (var fact : seen.facts()) {
            fact.kind().fields().stream()
                    .filter(field -> comparable(field.type(), type))
                    .forEach(field -> found.add(fact.name() + "." + field.name()));
        }
        return found;
    }

    private static boolean comparable(ValueType one, ValueType other) {
        return one.equals(other) || one.numeric() && other.numeric();
    }

    /** A literal on or beside the values that the component takes. */
    String literal(FactKind kind, Field field) {
        if (field.type() instanceof ValueType.Whole && dice.chance(15)) {
            return dice.of("-1", "4", "-2");
        }
        return literal(dice.one(domain.values(kind, field)));
    }

    /** A number worked out from two others. */
    String calculation(FactKind kind, Field like, Variables seen) {
        var left = dice.chance(60) ? number(kind, like, seen) : "( %s )".formatted(step(kind, like, seen));
        return "%s %s".formatted(left, operation(kind, like, seen));
    }

    private String step(FactKind kind, Field like, Variables seen) {
        return "%s %s".formatted(number(kind, like, seen), operation(kind, like, seen));
    }

    private String operation(FactKind kind, Field like, Variables seen) {
        boolean decimal = like.type() instanceof ValueType.Decimal;
        if (dice.chance(20)) {
            return "/ " + (decimal ? dice.of("2B", "0.5B") : dice.of("2", "3"));
        }
        var right = dice.chance(50) ? literal(kind, like) : number(kind, like, seen);
        return "%s %s".formatted(dice.of("+", "-", "*"), right);
    }

    private String number(FactKind kind, Field like, Variables seen) {
        var variables = numbers(seen);
        if (!variables.isEmpty() && (!seen.present() || dice.chance(40))) {
            return dice.one(variables);
        }
        var own = kind.fields().stream().filter(field -> field.type().numeric()).toList();
        return own.isEmpty() || !seen.present() ? literal(kind, like) : dice.one(own).name();
    }

    /** Variables, and components of bound facts, that are a number for sure. */
    private static List<String> numbers(Variables seen) {
        var found = new ArrayList<String>();
        seen.values().stream()
                .filter(value -> value.type().numeric() && !value.mayBeNone())
                .forEach(value -> found.add(value.name()));
        seen.facts().stream().filter(Variables.OfFact::present).forEach(fact -> fact.kind().fields().stream()
                .filter(field -> field.type().numeric())
                .forEach(field -> found.add(fact.name() + "." + field.name())));
        return found;
    }

    static String literal(Object value) {
        return switch (value) {
            case String text -> "\"%s\"".formatted(text);
            case BigDecimal number -> number.toPlainString() + "B";
            case Enum<?> constant -> constant.getDeclaringClass().getSimpleName() + "." + constant.name();
            case Long number -> number.toString();
            case Boolean bool -> bool.toString();
            default -> throw new IllegalArgumentException("there is no literal for " + value);
        };
    }
}
