package dev.assay.adapter.report;

import dev.assay.evaluation.Status;
import dev.assay.flow.PackCoverage.Checked;
import dev.assay.pack.Pack;
import dev.assay.pack.ParameterDefinition;
import dev.assay.rule.DrlPrinter;
import dev.assay.rule.Patterns;
import dev.assay.rule.Reads;
import dev.assay.rule.Rule;
import dev.assay.rule.Sentence;
import dev.assay.rule.Vocabulary;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a page says about one requirement. */
final class RequirementEntry {

    private final Pack pack;
    private final Vocabulary vocabulary;

    RequirementEntry(Pack pack) {
        this.pack = pack;
        this.vocabulary = pack.vocabulary();
    }

    String of(Checked requirement) {
        var rule = requirement.rule();
        var metadata = rule.metadata();
        var lines = Stream.of(
                Stream.of("## %s\n".formatted(shortName(rule)), "**%s.** %s.\n".formatted(
                        metadata.title(), clauses(metadata.controls())), Sentence.of(rule, vocabulary) + "\n"),
                Stream.of("- severity: " + String.valueOf(metadata.severity()).toLowerCase(java.util.Locale.ROOT)),
                Stream.of("- says: " + metadata.message(), "- remedy: " + metadata.remedy()),
                parameters(rule).map(RequirementEntry::line),
                Stream.of("- decided by " + decided(requirement), "- reads: " + reads(rule)),
                Stream.of("- test cases: " + cases(requirement)),
                Stream.of("- rule: `%s`".formatted(rule.place())));
        return lines.flatMap(each -> each).collect(Collectors.joining("\n", "", "\n"));
    }

    private String clauses(Collection<String> controls) {
        return controls.stream()
                .map(id -> {
                    var control = pack.catalog().control(id);
                    return control == null ? id : "%s (%s)".formatted(id, control.topic());
                })
                .collect(Collectors.joining("; "));
    }

    private Stream<ParameterDefinition> parameters(Rule rule) {
        var text = DrlPrinter.print(rule);
        return pack.parameters().stream().filter(parameter -> text.contains("\"" + parameter.name() + "\""));
    }

    private static String line(ParameterDefinition parameter) {
        var least = parameter.minimum();
        var most = parameter.maximum();
        var bounds = least == null && most == null
                ? ""
                : ", from %s to %s".formatted(
                        least == null ? "any" : least.toPlainString(), most == null ? "any" : most.toPlainString());
        return "- parameter `%s`: %s%s; %s".formatted(parameter.name(), parameter.inWords(), bounds, parameter.source());
    }

    private static String decided(Checked requirement) {
        var why = requirement.rule().metadata().manual();
        return switch (requirement.decided()) {
            case BY_FACTS -> "facts";
            case BY_HAND -> why == null ? "hand" : "hand: " + why;
        };
    }

    private static String reads(Rule rule) {
        return Patterns.of(rule).stream()
                .flatMap(pattern -> Reads.of(pattern).stream()
                        .filter(read -> read.variable() == null)
                        .map(read -> "`%s.%s`".formatted(pattern.kind().name(), read.field().name())))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String cases(Checked requirement) {
        return Arrays.stream(Status.values())
                .filter(status -> requirement.cases().containsKey(status))
                .map(status -> "%d %s".formatted(requirement.cases().get(status), status.word()))
                .collect(Collectors.joining(", "));
    }

    /** The name without the pack and the topic. */
    static String shortName(Rule rule) {
        return rule.name().substring(rule.name().lastIndexOf('.') + 1);
    }

    static String topic(Rule rule) {
        var file = rule.place().file();
        return file.substring(file.lastIndexOf('/') + 1).replace(".drl", "");
    }

    /** Of the heading, as viewers of Markdown make it. */
    static String anchor(Rule rule) {
        return shortName(rule);
    }

    static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
