package dev.assay.rule;

import dev.assay.fact.ValueType;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Prints conditions and what they compare, with no more parentheses than needed to read them back the same. */
final class ConditionPrinter {

    private ConditionPrinter() {}

    static String print(Condition condition) {
        return switch (condition) {
            case Condition.Compare(var left, var operator, var right) ->
                "%s %s %s".formatted(print(left), operator.sign(), print(right));
            case Condition.Contains contains -> contains(contains, "");
            case Condition.In in -> in(in, "");
            case Condition.Matches(var operand, var regex) -> "%s matches %s".formatted(print(operand), quoted(regex));
            case Condition.All(var parts) -> joined(parts, " && ");
            case Condition.Any(var parts) -> joined(parts, " || ");
            case Condition.Negation(Condition.In in) -> in(in, "not ");
            case Condition.Negation(Condition.Contains contains) -> contains(contains, "not ");
            case Condition.Negation(var part) -> "!( " + print(part) + " )";
        };
    }

    private static String contains(Condition.Contains contains, String not) {
        return contains.elementFirst()
                ? "%s %smemberOf %s".formatted(print(contains.element()), not, print(contains.set()))
                : "%s %scontains %s".formatted(print(contains.set()), not, print(contains.element()));
    }

    private static String in(Condition.In in, String not) {
        var values = in.values().stream().map(ConditionPrinter::print).collect(Collectors.joining(", "));
        return "%s %sin ( %s )".formatted(print(in.operand()), not, values);
    }

    private static String joined(List<Condition> parts, String sign) {
        return parts.stream().map(ConditionPrinter::part).collect(Collectors.joining(sign));
    }

    private static String part(Condition part) {
        boolean joined = part instanceof Condition.All || part instanceof Condition.Any;
        return joined ? "( " + print(part) + " )" : print(part);
    }

    static String print(Operand operand) {
        return switch (operand) {
            case Operand.Literal literal -> literal(literal);
            case Operand.Read(var variable, var field) ->
                variable == null ? field.name() : variable + "." + field.name();
            case Operand.Bound(var variable, var type) -> variable;
            case Operand.Whole(var variable, var kind) -> variable == null ? "this" : variable;
            case Operand.Arithmetic(var left, char operator, var right, var type) ->
                "%s %s %s".formatted(side(left, rank(operator)), operator, side(right, rank(operator) + 1));
        };
    }

    /** A calculation that binds less than its place wants stands in parentheses. */
    private static String side(Operand operand, int wanted) {
        boolean loose = operand instanceof Operand.Arithmetic inner && rank(inner.operator()) < wanted;
        return loose ? "( " + print(operand) + " )" : print(operand);
    }

    private static int rank(char operator) {
        return operator == '*' || operator == '/' ? 2 : 1;
    }

    private static String literal(Operand.Literal literal) {
        var value = literal.value();
        if (value == null || literal.type() == null) {
            return "null";
        }
        return switch (literal.type()) {
            case ValueType.Text text -> quoted((String) value);
            case ValueType.Bool bool -> value.toString();
            case ValueType.Whole whole -> Math.abs((Long) value) > Integer.MAX_VALUE ? value + "L" : value.toString();
            case ValueType.Decimal decimal -> ((BigDecimal) value).toPlainString() + "B";
            case ValueType.Choice(var names) -> names.getSimpleName() + "." + ((Enum<?>) value).name();
            case ValueType.Date date -> throw new IllegalArgumentException("DRL has no literal for the day " + value);
            case ValueType.Moment moment ->
                throw new IllegalArgumentException("DRL has no literal for the moment " + value);
            case ValueType.SetOf set -> throw new IllegalArgumentException("DRL has no literal for the set " + value);
        };
    }

    static String quoted(String text) {
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("safe DRL has no text with control characters: " + text);
        }
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
