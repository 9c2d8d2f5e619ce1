package dev.assay.adapter.files;

import dev.assay.pack.ParameterDefinition;
import dev.assay.pack.Question;
import dev.assay.pack.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the parameters and questions that a pack declares. */
final class PackDeclarations {

    static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private PackDeclarations() {}

    static List<ParameterDefinition> parameters(String id, YamlSection section, Problems problems) {
        return section.named("parameters", "parameter").entrySet().stream()
                .map(entry -> parameter(id + "." + named(entry.getKey(), entry.getValue(), problems), entry.getValue(),
                        problems))
                .toList();
    }

    private static ParameterDefinition parameter(String name, YamlSection section, Problems problems) {
        var value = section.value("value");
        var plain = value == null ? null : value.plain();
        var number = YamlSection.number(plain);
        if (number == null && !(plain instanceof String)) {
            problems.add(
                    value == null ? section.place() : value.place(),
                    "parameter %s has no value".formatted(name),
                    "Write \"value:\" and a number, or a text in quotes.");
        }
        var text = number != null ? null : plain instanceof String string ? string : "";
        var definition = new ParameterDefinition(
                name,
                number,
                text,
                unit(number, section),
                section.text("describes"),
                section.text("source"),
                section.optionalNumber("min"),
                section.optionalNumber("max"),
                section.place());
        section.noMore();
        checkBounds(definition, section, problems);
        return definition;
    }

    /** Ninety of what? A number needs a unit, a text has none to speak of. */
    private static String unit(@Nullable BigDecimal number, YamlSection section) {
        if (number != null) {
            return section.text("unit");
        }
        var unit = section.optionalText("unit");
        return unit == null ? "text" : unit;
    }

    private static void checkBounds(ParameterDefinition parameter, YamlSection section, Problems problems) {
        if (!parameter.inBounds()) {
            problems.add(
                    section.placeOf("value"),
                    "%s is outside of its bounds, %s to %s"
                            .formatted(parameter.name(), words(parameter.minimum()), words(parameter.maximum())),
                    "Choose a value within them, or correct min and max if the source allows it.");
        }
        if (parameter.text() != null && (parameter.minimum() != null || parameter.maximum() != null)) {
            problems.add(section.place(), "a text has no min and max", "Leave them out.");
        }
    }

    private static String words(@Nullable BigDecimal bound) {
        return bound == null ? "any" : bound.toPlainString();
    }

    static List<Source> sources(YamlSection section, Problems problems) {
        return section.sections("sources", "a source").stream()
                .map(source -> source(source, problems))
                .toList();
    }

    private static Source source(YamlSection section, Problems problems) {
        var article = section.text("article");
        var version = section.text("version");
        var readOn = section.optionalDate("readOn");
        if (readOn == null && section.value("readOn") == null) {
            problems.add(
                    section.place(), "the source %s was read on no day".formatted(article), "Write readOn: 2026-01-31.");
        }
        var source = new Source(article, version, readOn == null ? LocalDate.EPOCH : readOn, section.text("how"));
        section.noMore();
        return source;
    }

    static List<Question> questions(String id, YamlSection section, Problems problems) {
        return section.named("questions", "question").entrySet().stream()
                .map(entry -> question(id + "." + named(entry.getKey(), entry.getValue(), problems), entry.getValue(),
                        problems))
                .toList();
    }

    private static Question question(String id, YamlSection section, Problems problems) {
        var written = section.text("type");
        var type = Arrays.stream(Question.Type.values())
                .filter(candidate -> candidate.written().equals(written))
                .findFirst()
                .orElse(null);
        if (type == null) {
            problems.add(
                    section.placeOf("type"),
                    "%s is no type of a question".formatted(written),
                    "Write one of %s.".formatted(Arrays.stream(Question.Type.values())
                            .map(Question.Type::written)
                            .collect(Collectors.joining(", "))));
        }
        var question = new Question(
                id,
                type == null ? Question.Type.TEXT : type,
                type == Question.Type.NUMBER ? section.text("unit") : section.optionalText("unit"),
                section.text("text"),
                section.place());
        section.noMore();
        return question;
    }

    static String named(String name, YamlSection section, Problems problems) {
        if (!name.isEmpty() && !NAME.matcher(name).matches()) {
            problems.add(section.place(), "%s is no name".formatted(name), "Write it in small letters with hyphens.");
        }
        return name;
    }
}
