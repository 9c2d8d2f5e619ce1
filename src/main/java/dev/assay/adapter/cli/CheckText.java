package dev.assay.adapter.cli;

import dev.assay.adapter.cli.Console.Tone;
import dev.assay.evaluation.Observation;
import dev.assay.evaluation.Status;
import dev.assay.fact.Unknown;
import dev.assay.fact.ValueType;
import dev.assay.matrix.Matrix;
import dev.assay.workflow.Applicability;
import dev.assay.workflow.Judgement;
import dev.assay.workflow.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A decision as a person reads it on a terminal: the answer, then what to do, then the counts. */
final class CheckText {

    private static final int MOST_VALUES = 8;

    private final Console console;
    private final Checked checked;
    private final List<String> lines = new ArrayList<>();

    private CheckText(Console console, Checked checked) {
        this.console = console;
        this.checked = checked;
    }

    static String of(Console console, Checked checked) {
        var text = new CheckText(console, checked);
        text.head();
        checked.decision().packs().forEach(text::pack);
        checked.open().forEach(text::finding);
        text.counts();
        return String.join("\n", text.lines) + "\n";
    }

    private void head() {
        var outcome = checked.decision().outcome();
        lines.add("%s  %s  as of %s, not recorded"
                .formatted(
                        console.in(tone(outcome), outcome.word().toUpperCase(Locale.ROOT)),
                        checked.gate(),
                        checked.decision().clock()));
        if (outcome == Outcome.UNDECIDED) {
            lines.add("  " + undecided());
        }
        lines.add("");
    }

    private String undecided() {
        var unknown = checked.decision().packs().stream()
                .filter(pack -> pack.applies() == dev.assay.rule.Truth.UNKNOWN)
                .map(pack -> pack.pack().id())
                .collect(Collectors.joining(", "));
        return unknown.isEmpty()
                ? "nothing was evaluated: no requirement applies, and that is no answer"
                : "it is unknown whether %s applies: state what is missing below".formatted(unknown);
    }

    private static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case GO -> Tone.GOOD;
            case CONDITIONAL, UNDECIDED -> Tone.OPEN;
            case NO_GO -> Tone.BAD;
        };
    }

    private void pack(Applicability one) {
        var name = "pack %s %s".formatted(one.pack().id(), one.pack().version());
        lines.add(
                switch (one.applies()) {
                    case TRUE -> "%s applies (%s)".formatted(name, shortened(one.because()));
                    case FALSE -> "%s does not apply".formatted(name);
                    case UNKNOWN -> "%s may apply; missing: %s".formatted(name, shortened(one.because()));
                });
    }

    private void finding(Judgement judgement) {
        var finding = judgement.finding();
        var rule = finding.rule();
        lines.add("");
        lines.add("%s  %s  %s  (%s)"
                .formatted(
                        console.in(finding.status() == Status.NOT_SATISFIED ? Tone.BAD : Tone.OPEN, finding.status().word()),
                        console.in(Tone.STRONG, rule.name()),
                        String.join(", ", rule.metadata().controls()),
                        Checked.weight(judgement)));
        lines.add("  " + Checked.message(finding));
        if (!finding.missing().isEmpty()) {
            lines.add("  missing  " + shortened(finding.missing()));
        }
        if (!finding.observations().isEmpty()) {
            var values = finding.observations().stream().map(CheckText::words).toList();
            lines.add("  because  " + shortened(values));
        }
        if (rule.metadata().remedy() != null) {
            lines.add("  remedy   " + rule.metadata().remedy());
        }
        lines.add(console.in(Tone.FAINT, "  rule     %s:%d".formatted(rule.place().file(), rule.place().line())));
    }

    private void counts() {
        lines.add("");
        lines.add("%d requirements: %d not-satisfied, %d insufficient-evidence, %d satisfied (%d of them attested), %d not-applicable"
                .formatted(
                        checked.decision().judgements().size(),
                        checked.count(Status.NOT_SATISFIED),
                        checked.count(Status.INSUFFICIENT_EVIDENCE),
                        checked.count(Status.SATISFIED),
                        checked.attested(),
                        checked.count(Status.NOT_APPLICABLE)));
        var rows = checked.answer().matrix().rows();
        if (!rows.isEmpty()) {
            var covered = rows.stream().filter(CheckText::covered).count();
            lines.add("%d controls, %d of them covered by a requirement".formatted(rows.size(), covered));
        }
    }

    private static boolean covered(Matrix.Row row) {
        return !row.requirements().isEmpty();
    }

    private static String shortened(List<String> texts) {
        var shown = String.join(", ", texts.subList(0, Math.min(MOST_VALUES, texts.size())));
        return texts.size() <= MOST_VALUES ? shown : "%s and %d more".formatted(shown, texts.size() - MOST_VALUES);
    }

    static String words(Observation observation) {
        return observation.pointer() + " = " + words(observation.value());
    }

    private static String words(@Nullable Object value) {
        return switch (value) {
            case null -> "none";
            case Unknown unknown -> "unknown";
            case Enum<?> constant -> ValueType.Choice.jsonName(constant);
            case Collection<?> many ->
                many.stream().map(CheckText::words).sorted().collect(Collectors.joining(", ", "[", "]"));
            default -> value.toString();
        };
    }
}
