package dev.assay.adapter.files;

import dev.assay.evaluation.Status;
import dev.assay.flow.PackCase;
import dev.assay.flow.PackCase.Expectation;
import dev.assay.flow.PackSuite;
import dev.assay.pack.PackProblems;
import dev.assay.rule.Truth;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the test cases of a pack. */
public final class PackSuiteReader {

    private final Problems problems = new Problems();

    private PackSuiteReader() {}

    /**
     * Reads all test files of a pack, by name.
     *
     * @throws PackProblems with every problem of every file
     */
    public static List<PackSuite> read(PackText text) {
        var reader = new PackSuiteReader();
        var suites = text.ending(PackText.CASES).stream()
                .map(file -> reader.suite(text.path(file), text.files().get(file)))
                .filter(Objects::nonNull)
                .toList();
        reader.problems.refuseIfAny();
        return suites;
    }

    private @Nullable PackSuite suite(String file, String text) {
        YamlSection section;
        try {
            section = YamlSection.of(YamlReader.read(file, text), "this file", problems);
        } catch (PackProblems e) {
            problems.addAll(e.problems());
            return null;
        }
        section.text("now");
        var now = section.optionalTime("now");
        var rule = section.value("requirement") == null ? "" : section.text("requirement");
        var suite = new PackSuite(
                file,
                now == null ? LocalDate.EPOCH.atStartOfDay() : now,
                plain(section, "facts"),
                section.sections("cases", "case").stream().map(one -> test(one, rule)).toList());
        section.noMore();
        return suite;
    }

    private PackCase test(YamlSection section, String suiteRule) {
        var rule = section.optionalText("requirement");
        if (rule == null && suiteRule.isEmpty()) {
            problems.add(section.place(), "this case names no rule", "Add \"requirement:\" to it or to the file.");
        }
        var test = new PackCase(
                section.text("name"),
                rule == null ? suiteRule : rule,
                plain(section, "given"),
                section.texts("without"),
                section.texts("unknown"),
                complete(section),
                section.texts("partial"),
                plainList(section, "results", "Write mappings: {pack: hipaa, control: 164.308(a)(1), openBlocking: 1}."),
                parameters(section),
                expectation(section),
                section.place());
        section.noMore();
        return test;
    }

    private Map<String, @Nullable Object> plain(YamlSection section, String key) {
        var value = section.value(key);
        if (value == null || value instanceof YamlValue.Mapping) {
            return value == null ? Map.of() : ((YamlValue.Mapping) value).plain();
        }
        problems.add(value.place(), key + " has to be a mapping", "Write it as a facts document: lists by name.");
        return Map.of();
    }

    private @Nullable List<Object> complete(YamlSection section) {
        var value = section.value("complete");
        if (value == null) {
            return null;
        }
        if (section.value("partial") != null) {
            problems.add(value.place(), "a case has either complete or partial", "Leave one of them out.");
        }
        return plainList(section, "complete", "Write kinds in brackets: [vendor, system].");
    }

    private List<Object> plainList(YamlSection section, String key, String wayOut) {
        return switch (section.value(key)) {
            case null -> List.of();
            case YamlValue.Sequence sequence ->
                sequence.values().stream().map(YamlValue::plain).filter(Objects::nonNull).toList();
            case YamlValue other -> {
                problems.add(other.place(), key + " has to be a list", wayOut);
                yield List.of();
            }
        };
    }

    private Map<String, Object> parameters(YamlSection section) {
        var values = new LinkedHashMap<String, Object>();
        plain(section, "parameters").forEach((name, value) -> {
            if (value instanceof String || value instanceof Number) {
                values.put(name, value);
            } else {
                problems.add(section.placeOf("parameters"), name + " is no number and no text", "Write its value.");
            }
        });
        return values;
    }

    private Expectation expectation(YamlSection section) {
        var contributes = section.value("contributes");
        if (contributes != null && section.value("then") == null) {
            return new Expectation.OfContribution(truth(contributes));
        }
        var word = section.text("then");
        var status = Status.named(word);
        if (status.isEmpty() && !word.isEmpty()) {
            problems.add(
                    section.placeOf("then"),
                    "%s is no status".formatted(word),
                    "Write one of %s; for a rule that contributes, \"contributes:\" and true, false or unknown."
                            .formatted(Arrays.stream(Status.values()).map(Status::word).collect(Collectors.joining(", "))));
        }
        return new Expectation.OfRequirement(
                status.orElse(Status.NOT_APPLICABLE), section.optionalText("message"), section.texts("missing"));
    }

    private Truth truth(YamlValue value) {
        return switch (value.plain()) {
            case Boolean contributes -> Truth.of(contributes);
            case String word when word.equals("unknown") -> Truth.UNKNOWN;
            case null, default -> {
                problems.add(value.place(), "contributes is true, false or unknown", "Write one of them.");
                yield Truth.UNKNOWN;
            }
        };
    }
}
