package dev.assay.adapter.files;

import dev.assay.fact.ValueType;
import java.util.stream.Collectors;

/** Says in a message what a component wants and how a value of another type is mended. */
final class Wanted {

    private static final String OTHER = "correct it, or leave the key out when it is not known";
    private static final String UNQUOTED = "write it so, without quotes, or leave the key out when it is not known";

    private Wanted() {}

    static String text(ValueType type) {
        return switch (type) {
            case ValueType.Text text -> "a text";
            case ValueType.Bool bool -> "true or false";
            case ValueType.Whole whole -> "a whole number";
            case ValueType.Decimal decimal -> "a number";
            case ValueType.Date date -> "a date written YYYY-MM-DD";
            case ValueType.Moment moment -> "a moment written 2026-03-01T08:30:00+03:00";
            case ValueType.Choice choice -> "one of " + names(choice);
            case ValueType.SetOf set -> "a list [...], each element " + text(set.element());
        };
    }

    static String names(ValueType.Choice choice) {
        return choice.constants().stream()
                .map(constant -> '"' + ValueType.Choice.jsonName(constant) + '"')
                .collect(Collectors.joining(", "));
    }

    /** The way out for this value. */
    static String remedy(ValueType type, Json found) {
        var quoted = found instanceof Json.Str;
        var bare = found instanceof Json.Num || found instanceof Json.Bool;
        return switch (type) {
            case ValueType.SetOf set when quoted || bare -> "put it in [ ]";
            case ValueType.Bool bool when quoted -> UNQUOTED;
            case ValueType.Whole whole when quoted -> UNQUOTED;
            case ValueType.Decimal decimal when quoted -> UNQUOTED;
            case ValueType.Text text when bare -> "write it in quotes";
            case ValueType.Text any -> OTHER;
            case ValueType.Bool any -> OTHER;
            case ValueType.Whole any -> OTHER;
            case ValueType.Decimal any -> OTHER;
            case ValueType.Date any -> OTHER;
            case ValueType.Moment any -> OTHER;
            case ValueType.Choice any -> OTHER;
            case ValueType.SetOf any -> OTHER;
        };
    }

}
