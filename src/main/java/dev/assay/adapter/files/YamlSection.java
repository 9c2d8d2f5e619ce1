package dev.assay.adapter.files;

import dev.assay.rule.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the keys of one mapping. What is missing or of the wrong type becomes a problem and reads as empty, so that
 * one pass finds everything; {@link #noMore} reports the keys nobody asked for.
 */
final class YamlSection {

    private final String what;
    private final Place place;
    private final Map<String, YamlValue> values;
    private final Map<String, Place> keys;
    private final Problems problems;
    private final Set<String> read = new LinkedHashSet<>();

    private YamlSection(
            String what, Place place, Map<String, YamlValue> values, Map<String, Place> keys, Problems problems) {
        this.what = what;
        this.place = place;
        this.values = values;
        this.keys = keys;
        this.problems = problems;
    }

    /** A value that has to be a mapping. */
    static YamlSection of(YamlValue value, String what, Problems problems) {
        if (value instanceof YamlValue.Mapping mapping) {
            return new YamlSection(what, mapping.place(), mapping.values(), mapping.keys(), problems);
        }
        problems.add(value.place(), what + " has to be a mapping", "Write it as lines of \"key: value\".");
        return new YamlSection(what, value.place(), Map.of(), Map.of(), problems);
    }

    Place place() {
        return place;
    }

    Place placeOf(String key) {
        return keys.getOrDefault(key, place);
    }

    /** The value of a key as it stands, or null when the key is not there. */
    @Nullable YamlValue value(String key) {
        read.add(key);
        return values.get(key);
    }

    /** A text that has to be there and not be blank. */
    String text(String key) {
        var text = optionalText(key);
        if (text == null && !values.containsKey(key)) {
            problems.add(place, "%s lacks the key %s".formatted(what, key), "Add a line \"%s: ...\".".formatted(key));
        }
        return text == null ? "" : text;
    }

    @Nullable String optionalText(String key) {
        var value = value(key);
        if (value == null) {
            return null;
        }
        if (value.plain() instanceof String text && !text.isBlank()) {
            return text.strip();
        }
        problems.add(value.place(), "%s of %s has to be a text".formatted(key, what), "Write it in quotes.");
        return null;
    }

    @Nullable Boolean optionalFlag(String key) {
        var value = value(key);
        if (value == null || value.plain() instanceof Boolean) {
            return value == null ? null : (Boolean) value.plain();
        }
        problems.add(value.place(), "%s of %s has to be true or false".formatted(key, what), "Write true or false.");
        return null;
    }

    @Nullable BigDecimal optionalNumber(String key) {
        var value = value(key);
        if (value == null) {
            return null;
        }
        var number = number(value.plain());
        if (number == null) {
            problems.add(value.place(), "%s of %s has to be a number".formatted(key, what), "Write it without quotes.");
        }
        return number;
    }

    static @Nullable BigDecimal number(@Nullable Object plain) {
        return switch (plain) {
            case Long whole -> BigDecimal.valueOf(whole);
            case BigDecimal decimal -> decimal;
            case null, default -> null;
        };
    }

    @Nullable LocalDate optionalDate(String key) {
        var text = optionalText(key);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problems.add(placeOf(key), "%s is no day".formatted(text), "Write it as 2026-11-01.");
            return null;
        }
    }

    /** A day, which is its first moment, or a day and a time. */
    @Nullable LocalDateTime optionalTime(String key) {
        var text = optionalText(key);
        if (text == null) {
            return null;
        }
        try {
            return text.contains("T")
                    ? LocalDateTime.parse(text)
                    : LocalDate.parse(text).atStartOfDay();
        } catch (DateTimeParseException e) {
            problems.add(placeOf(key), "%s is no day and no time".formatted(text),
                    "Write it as 2026-11-01 or 2026-11-01T09:30:00.");
            return null;
        }
    }

    /** A list of texts; empty when the key is not there. One text alone reads as a list of one. */
    List<String> texts(String key) {
        var value = value(key);
        var texts = new ArrayList<String>();
        for (var element : elements(value)) {
            if (element.plain() instanceof String text && !text.isBlank()) {
                texts.add(text.strip());
            } else {
                problems.add(element.place(), "%s of %s has to hold texts".formatted(key, what), "Write it in quotes.");
            }
        }
        return texts;
    }

    /** A list of mappings; empty when the key is not there. */
    List<YamlSection> sections(String key, String each) {
        return elements(value(key)).stream()
                .map(element -> of(element, each, problems))
                .toList();
    }

    private static List<YamlValue> elements(@Nullable YamlValue value) {
        return switch (value) {
            case null -> List.of();
            case YamlValue.Sequence sequence -> sequence.values();
            case YamlValue.Mapping mapping -> List.of(mapping);
            case YamlValue.Scalar scalar -> List.of(scalar);
        };
    }

    /** A mapping from names to mappings, in the order of the file; empty when the key is not there. */
    Map<String, YamlSection> named(String key, String each) {
        var value = value(key);
        var named = new LinkedHashMap<String, YamlSection>();
        if (value == null) {
            return named;
        }
        of(value, key + " of " + what, problems)
                .values
                .forEach((name, section) -> named.put(name, of(section, each + " " + name, problems)));
        return named;
    }

    /** Refuses keys that have not been read: a misspelt key must not be skipped in silence. */
    void noMore() {
        for (var key : values.keySet()) {
            if (!read.contains(key)) {
                problems.add(
                        placeOf(key),
                        "%s has no key %s".formatted(what, key),
                        "Known here are: %s.".formatted(String.join(", ", read)));
            }
        }
    }
}
