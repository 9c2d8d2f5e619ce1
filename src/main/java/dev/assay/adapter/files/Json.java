package dev.assay.adapter.files;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A parsed JSON value that knows where it stands in the text. */
sealed interface Json {

    /** Where the value begins. */
    Spot at();

    /** Line and column, both from 1. */
    record Spot(int line, int column) {
        static final Spot NOWHERE = new Spot(0, 0);
    }

    /** A key of an object with its place, and its value. */
    record Member(Spot at, Json value) {}

    record Obj(Map<String, Member> members, Spot at) implements Json {}

    record Arr(List<Json> elements, Spot at) implements Json {}

    record Str(String text, Spot at) implements Json {}

    /** In its shortest form, so that 3.0 and 3 are the same. */
    record Num(BigDecimal value, Spot at) implements Json {}

    record Bool(boolean value, Spot at) implements Json {}

    record Null(Spot at) implements Json {}

    /** A value that the parser has already complained about: nothing more is said of it. */
    record Refused(Spot at) implements Json {}

    /** How a message names the value that was found. */
    default String shown() {
        return switch (this) {
            case Obj object -> "an object";
            case Arr list -> "a list";
            case Str text -> "the text " + quoted(text.text());
            case Num number -> "the number " + number.value().toPlainString();
            case Bool bool -> Boolean.toString(bool.value());
            case Null none -> "null";
            case Refused refused -> "an unreadable value";
        };
    }

    /** A text in quotes, shortened, and with control characters made visible: it may go to a terminal or a log. */
    static String quoted(String text) {
        var shown = new StringBuilder("\"");
        text.codePoints().limit(60).forEach(c -> {
            if (visible(c)) shown.appendCodePoint(c);
            else shown.append("\\u{").append(Integer.toHexString(c)).append('}');
        });
        return shown.append(text.codePointCount(0, text.length()) > 60 ? "...\"" : "\"").toString();
    }

    private static boolean visible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }
}
