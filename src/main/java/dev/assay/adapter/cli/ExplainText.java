package dev.assay.adapter.cli;

import dev.assay.adapter.cli.Console.Tone;
import dev.assay.adapter.report.Phrases;
import dev.assay.evaluation.Observation;
import dev.assay.evaluation.WhyNot;
import dev.assay.fact.Unknown;
import dev.assay.fact.ValueType;
import dev.assay.flow.ExplainRequirement.Explanation;
import dev.assay.rule.RuleWords;
import dev.assay.rule.Sentence;
import dev.assay.rule.Severity;
import dev.assay.pack.Language;
import dev.assay.rule.Truth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What came out for one rule, as a person reads it. */
final class ExplainText {

    private final Console console;
    private final Explanation explanation;
    private final RuleWords words;
    private final List<String> lines = new ArrayList<>();

    private ExplainText(Console console, Explanation explanation) {
        this.console = console;
        this.explanation = explanation;
        this.words = new RuleWords(explanation.rule(), explanation.pack().vocabulary());
    }

    static List<String> lines(Console console, Explanation explanation) {
        var text = new ExplainText(console, explanation);
        text.head();
        explanation.subjects().forEach(text::subject);
        if (explanation.subjects().isEmpty()) {
            text.lines.add("");
            text.lines.add("There is nothing it could be about, and the list is said to be complete.");
        }
        return text.lines;
    }

    private void head() {
        var rule = explanation.rule();
        var finding = explanation.finding();
        var metadata = rule.metadata();
        lines.add("%s: %s".formatted(console.in(Tone.STRONG, rule.name()), metadata.title()));
        lines.add("%s  %s".formatted(rule.place(), String.join(", ", metadata.controls())).strip());
        lines.add("");
        lines.add(Sentence.of(rule, explanation.pack().vocabulary()));
        if (finding != null) {
            lines.add("");
            lines.add("%s: %s".formatted(finding.status().word(), CheckedFinding.message(
                    finding.status(), finding.message(), Phrases.in(Language.ENGLISH))));
            if (!finding.missing().isEmpty()) {
                lines.add("missing: " + String.join(", ", finding.missing()));
            }
            if (finding.isOpen() && metadata.remedy() != null) {
                lines.add("remedy: %s (%s)".formatted(metadata.remedy(), ValueType.Choice.jsonName(severity())));
            }
        }
    }

    private Severity severity() {
        var severity = explanation.rule().metadata().severity();
        return severity == null ? Severity.ADVISORY : severity;
    }

    private void subject(WhyNot.Subject subject) {
        lines.add("");
        lines.add(console.in(Tone.STRONG, subject.pointer().isEmpty() ? "concluded" : subject.pointer()) + ": "
                + switch (subject.applicable()) {
                    case TRUE -> "it applies";
                    case FALSE -> "it does not apply";
                    case UNKNOWN -> "it may apply";
                });
        for (var step : subject.steps()) {
            step(step);
        }
    }

    private void step(WhyNot.Step step) {
        var element = words.element(step.element());
        if (step.element() == explanation.rule().subject()) {
            step.tests().forEach(test -> test(test, "  "));
        } else if (saysItself(step, element)) {
            lines.add("  %s  %s  (%s)".formatted(mark(step.truth()), element, actual(step.tests().getFirst())));
        } else if (!element.isEmpty()) {
            lines.add("  %s  %s".formatted(mark(step.truth()), element));
            step.tests().forEach(test -> test(test, "       "));
        }
    }

    /** An element with one condition, on the fact that was met before, needs no second line for it. */
    private boolean saysItself(WhyNot.Step step, String element) {
        return step.tests().size() == 1 && element.endsWith(", " + condition(step.tests().getFirst()));
    }

    private void test(WhyNot.Test test, String indent) {
        lines.add("%s%s  %s  (%s)".formatted(indent, mark(test.truth()), condition(test), actual(test)));
    }

    private String condition(WhyNot.Test test) {
        return words.condition(test.pattern(), test.condition());
    }

    private static String actual(WhyNot.Test test) {
        var actual = test.actual().stream().map(ExplainText::words).collect(Collectors.joining(", "));
        return actual.isEmpty() ? "members of %s that were not stated".formatted(test.pointer()) : actual;
    }

    private String mark(Truth truth) {
        return switch (truth) {
            case TRUE -> console.in(Tone.STRONG, "yes");
            case FALSE -> console.in(Tone.FAINT, "no ");
            case UNKNOWN -> console.in(Tone.OPEN, "?  ");
        };
    }

    private static String words(Observation observation) {
        return observation.pointer() + " = " + words(observation.value());
    }

    private static String words(@Nullable Object value) {
        return switch (value) {
            case null -> "none";
            case Unknown unknown -> "unknown";
            case Enum<?> constant -> ValueType.Choice.jsonName(constant);
            case Collection<?> many ->
                many.stream().map(ExplainText::words).sorted().collect(Collectors.joining(", ", "[", "]"));
            default -> value.toString();
        };
    }
}
