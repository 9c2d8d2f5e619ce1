package dev.assay.adapter.connect;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of a JSON file that knows where it stands; asking it for what it is not refuses the file at its place. */
final class JsonValue {

    private static final int LONGEST = 2_000;
    private static final String MENDED = "Have the tool write the report again, or leave that entry out of it";

    /** {@code null} in the file. */
    static final Object NONE = new Object();

    /** A number as it is written. */
    record Digits(String text) {}

    private final ToolFile file;
    private final String format;
    private final @Nullable JsonPath path;
    private final Place place;
    private final Object content;

    JsonValue(ToolFile file, String format, @Nullable JsonPath path, Place place, Object content) {
        this.file = file;
        this.format = format;
        this.path = path;
        this.place = place;
        this.content = content;
    }

    /** The member, or null where it is absent or {@code null} in the file: neither says anything. */
    @Nullable JsonValue get(String name) {
        var member = members().get(name);
        return member == null || member.content == NONE ? null : member;
    }

    /** The member, which must be there. */
    JsonValue need(String name) {
        var member = get(name);
        if (member == null) {
            throw bad("%s has no \"%s\"".formatted(shown(), name), "The file is not whole, or not of this format; write it again");
        }
        return member;
    }

    /** The text of a member, or null where it is absent or blank. */
    @Nullable String text(String name) {
        var member = get(name);
        return member == null || member.text().isBlank() ? null : member.text().strip();
    }

    /** The elements of a member; none where it is absent. */
    List<JsonValue> list(String name) {
        var member = get(name);
        return member == null ? List.of() : member.list();
    }

    @SuppressWarnings("unchecked")
    Map<String, JsonValue> members() {
        if (content instanceof Map<?, ?> map) {
            return (Map<String, JsonValue>) map;
        }
        throw wrong("an object");
    }

    @SuppressWarnings("unchecked")
    List<JsonValue> list() {
        if (content instanceof List<?> list) {
            return (List<JsonValue>) list;
        }
        throw wrong("a list");
    }

    boolean isList() {
        return content instanceof List<?>;
    }

    boolean isObject() {
        return content instanceof Map<?, ?>;
    }

    /** A text of one line: names, versions and the like are, and nothing else is read. */
    String text() {
        if (!(content instanceof String text)) {
            throw wrong("a text");
        }
        if (text.length() > LONGEST) {
            throw bad("%s has %d characters, and no name has more than %d".formatted(shown(), text.length(), LONGEST), MENDED);
        }
        if (!Visible.oneLine(text)) {
            throw bad("%s holds a line break or what is no character".formatted(shown()), MENDED);
        }
        return text;
    }

    boolean flag() {
        if (content instanceof Boolean flag) {
            return flag;
        }
        throw wrong("true or false");
    }

    /** A whole number from 0 to 2^53. */
    long count() {
        if (content instanceof Digits digits) {
            return numbers().count(digits.text());
        }
        throw wrong("a number");
    }

    /** A number, also one in quotes, as SARIF writes the severity. */
    BigDecimal number() {
        if (content instanceof Digits digits) {
            return numbers().number(digits.text());
        }
        if (content instanceof String text) {
            return numbers().number(text.strip());
        }
        throw wrong("a number");
    }

    private StrictNumbers numbers() {
        return new StrictNumbers(shown(), this::bad);
    }

    private BadReport wrong(String wanted) {
        return bad("%s is %s, and wanted is %s".formatted(shown(), found(), wanted),
                "The file is of another version or format than the one that is read; write it again");
    }

    private String found() {
        return switch (content) {
            case Map<?, ?> map -> "an object";
            case List<?> list -> "a list";
            case String text -> "a text";
            case Digits digits -> "the number " + digits.text();
            case Boolean flag -> flag.toString();
            default -> "null";
        };
    }

    /** How messages name the value. */
    private String shown() {
        return path == null ? "the file" : JsonPath.shown(path);
    }

    BadReport bad(String problem, String wayOut) {
        return new BadReport(file, place, format, problem, wayOut);
    }
}
