package dev.assay.adapter.drools;

import dev.assay.fact.FactKind;
import dev.assay.fact.ValueType;
import dev.assay.rule.Operand;

/** Types and operands in words, for messages. */
final class TypeNames {

    private TypeNames() {}

    static String of(ValueType type) {
        return switch (type) {
            case ValueType.Text text -> "a text";
            case ValueType.Bool bool -> "true or false";
            case ValueType.Whole whole -> "a whole number";
            case ValueType.Decimal decimal -> "a decimal number";
            case ValueType.Date date -> "a day";
            case ValueType.Moment moment -> "a moment";
            case ValueType.Choice(var names) -> "one of " + names.getSimpleName();
            case ValueType.SetOf(var element) -> "a set (each " + of(element) + ")";
        };
    }

    static String of(Operand operand) {
        return switch (operand) {
            case Operand.Literal(var type, var value) when value == null -> "null";
            case Operand.Literal(var type, var value) -> "the literal " + value;
            case Operand.Read(var variable, var field) -> field + " (" + of(field.type()) + ")";
            case Operand.Bound(var variable, var type) -> variable + " (" + of(type) + ")";
            case Operand.Whole(var variable, FactKind kind) -> "a whole " + kind;
            case Operand.Arithmetic arithmetic -> "a calculation (" + of(arithmetic.type()) + ")";
        };
    }
}
