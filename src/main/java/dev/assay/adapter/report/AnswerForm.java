package dev.assay.adapter.report;

import dev.assay.fact.FactKinds;
import dev.assay.fact.Field;
import dev.assay.fact.ValueType;
import java.util.stream.Collectors;

/** How the answer to a question about a component is written. */
final class AnswerForm {

    private final FactKinds kinds;

    AnswerForm(FactKinds kinds) {
        this.kinds = kinds;
    }

    String of(Field field) {
        var target = field.refersTo();
        var form = target == null ? of(field.type()) : reference(field, kinds.of(target).list());
        return field.mayBeNone() ? form + "; null when there is none" : form;
    }

    private static String reference(Field field, String list) {
        var several = field.type() instanceof ValueType.SetOf;
        return (several ? "list of ids of " : "id of one of ") + list;
    }

    private static String of(ValueType type) {
        return switch (type) {
            case ValueType.Text text -> "text";
            case ValueType.Bool bool -> "true or false";
            case ValueType.Whole whole -> "whole number";
            case ValueType.Decimal decimal -> "number";
            case ValueType.Date date -> "day, YYYY-MM-DD";
            case ValueType.Moment moment -> "moment, 2026-03-01T08:30:00Z";
            case ValueType.Choice choice -> choice.constants().stream()
                    .map(ValueType.Choice::jsonName)
                    .collect(Collectors.joining(", ", "one of: ", ""));
            case ValueType.SetOf set -> "list; each " + of(set.element());
        };
    }
}
