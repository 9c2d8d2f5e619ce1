package dev.assay.adapter.drools;

import dev.assay.rule.Metadata;
import dev.assay.rule.Rule.Purpose;
import dev.assay.rule.Severity;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the metadata of a rule from its annotations, and refuses what is missing or does not go together. */
final class MetadataReader {

    private final Map<String, Token> annotations;
    private final Token rule;
    private final Problems problems;

    MetadataReader(Map<String, Token> annotations, Token rule, Problems problems) {
        this.annotations = annotations;
        this.rule = rule;
        this.problems = problems;
    }

    Metadata metadata(Purpose purpose) {
        switch (purpose) {
            case REQUIREMENT -> demand(List.of("title", "control", "severity", "message", "remedy"), "a requirement");
            case CONTRIBUTION -> {
                demand(List.of("title", "contributes"), "a contribution");
                exclude(List.of("control", "severity", "evidence", "manual"), "a contribution is no requirement");
            }
            case DERIVATION -> {
                demand(List.of("title"), "a derivation");
                exclude(
                        List.of("control", "severity", "message", "remedy", "evidence", "contributes", "manual"),
                        "a rule that concludes a fact is no requirement and no contribution");
            }
        }
        var title = text("title");
        return new Metadata(
                title == null ? "" : title,
                list("control"),
                severity(),
                text("message"),
                text("remedy"),
                list("phase"),
                date("effectiveOn"),
                until(),
                proof(),
                text("contributes"),
                text("manual"));
    }

    private void demand(List<String> names, String purpose) {
        var missing =
                names.stream().filter(name -> !annotations.containsKey(name)).toList();
        if (!missing.isEmpty()) {
            problems.add(
                    rule,
                    "annotation-missing",
                    "@%s missing".formatted(String.join(", @", missing)),
                    "%s needs @%s".formatted(purpose, String.join(", @", names)));
        }
    }

    private void exclude(List<String> names, String why) {
        for (var name : names) {
            var value = annotations.get(name);
            if (value != null) {
                problems.add(value, "annotation", "@%s is refused here: %s".formatted(name, why), "leave it out");
            }
        }
    }

    private @Nullable String text(String name) {
        var value = annotations.get(name);
        if (value == null) {
            return null;
        }
        if (value.text().isBlank()) {
            problems.add(value, "annotation-value", "@%s is empty".formatted(name), "say something, or leave it out");
        }
        return value.text();
    }

    private List<String> list(String name) {
        var text = text(name);
        if (text == null) {
            return List.of();
        }
        var parts = Arrays.stream(text.split(",", -1)).map(String::strip).toList();
        if (parts.contains("") || parts.stream().distinct().count() != parts.size()) {
            problems.add(
                    annotations.get(name),
                    "annotation-value",
                    "@%s holds an empty or a double entry".formatted(name),
                    "separate different ids by one comma");
        }
        return parts;
    }

    private @Nullable Severity severity() {
        return switch (String.valueOf(text("severity"))) {
            case "blocking" -> Severity.BLOCKING;
            case "advisory" -> Severity.ADVISORY;
            case "null" -> null;
            default -> {
                problems.add(
                        annotations.get("severity"),
                        "annotation-value",
                        "\"%s\" is no severity".formatted(text("severity")),
                        "write blocking or advisory");
                yield null;
            }
        };
    }

    private @Nullable LocalDate date(String name) {
        var text = text(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problems.add(
                    annotations.get(name),
                    "annotation-value",
                    "\"%s\" is no day".formatted(text),
                    "write it as 2026-01-31");
            return null;
        }
    }

    private @Nullable LocalDate until() {
        var until = date("until");
        var from = date("effectiveOn");
        if (until != null && from != null && until.isBefore(from)) {
            problems.add(
                    annotations.get("until"),
                    "annotation-value",
                    "@until lies before @effectiveOn",
                    "name the last day on which the rule counts");
        }
        return until;
    }

    private Metadata.@Nullable Proof proof() {
        var parts = list("evidence");
        if (parts.isEmpty()) {
            return null;
        }
        if (parts.size() != 2) {
            problems.add(
                    annotations.get("evidence"),
                    "annotation-value",
                    "@evidence does not name a kind and a parameter",
                    "write @evidence(\"kind, pack.parameter-with-its-maximum-age-in-days\")");
            return null;
        }
        return new Metadata.Proof(parts.get(0), parts.get(1));
    }
}
