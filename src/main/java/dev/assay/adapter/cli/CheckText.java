package dev.assay.adapter.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.adapter.cli.Console.Tone;
import dev.assay.adapter.report.Phrases;
import dev.assay.evaluation.Status;
import dev.assay.matrix.Matrix;
import dev.assay.workflow.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A decision as a person reads it on a terminal: the answer, then what to do, then the counts. */
final class CheckText {

    private static final int MOST_VALUES = 8;

    private final Console console;
    private final Checked checked;
    private final Phrases phrases;
    private final List<String> lines = new ArrayList<>();

    private CheckText(Console console, Checked checked) {
        this.console = console;
        this.checked = checked;
        this.phrases = checked.phrases();
    }

    static String of(Console console, Checked checked) {
        var text = new CheckText(console, checked);
        text.head();
        checked.json().path("packs").forEach(text::pack);
        checked.open().forEach(text::finding);
        text.counts();
        text.waivers();
        return String.join("\n", text.lines) + "\n";
    }

    private void head() {
        var outcome = checked.outcome();
        lines.add("%s  %s  %s"
                .formatted(
                        console.in(tone(outcome), phrases.word(outcome.word()).toUpperCase(Locale.ROOT)),
                        checked.gate(),
                        checked.moment()));
        if (outcome == Outcome.UNDECIDED) {
            lines.add("  " + undecided());
        }
        lines.add("");
    }

    private String undecided() {
        var unknown = checked.json().path("packs").valueStream()
                .filter(pack -> pack.path("applies").isTextual())
                .map(pack -> pack.path("id").asText())
                .collect(Collectors.joining(phrases.say(", ")));
        var absent = checked.json().path("packs").valueStream()
                .filter(pack -> !pack.path("installed").asBoolean(true) && pack.path("applies").asBoolean())
                .map(pack -> pack.path("id").asText())
                .collect(Collectors.joining(phrases.say(", ")));
        if (!absent.isEmpty()) {
            return phrases.say("%s applies and is not installed: install the pack, nothing was judged by it", absent);
        }
        return unknown.isEmpty()
                ? phrases.say("nothing was evaluated: no requirement applies, and that is no answer")
                : phrases.say("it is unknown whether %s applies: state what is missing below", unknown);
    }

    private static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case GO -> Tone.GOOD;
            case CONDITIONAL, UNDECIDED -> Tone.OPEN;
            case NO_GO -> Tone.BAD;
        };
    }

    private void pack(JsonNode pack) {
        var name = phrases.say(
                "pack %s %s", pack.path("id").asText(), pack.path("version").asText(phrases.say("(not installed)")));
        var because = shortened(pack.path("because").valueStream().map(JsonNode::asText).toList());
        var applies = pack.path("applies");
        if (!applies.isBoolean()) {
            lines.add(phrases.say("%s may apply; missing: %s", name, because));
        } else {
            lines.add(applies.asBoolean() ? phrases.say("%s applies (%s)", name, because) : phrases.say("%s does not apply", name));
        }
    }

    private void finding(CheckedFinding finding) {
        lines.add("");
        lines.add("%s  %s  %s  (%s)"
                .formatted(
                        console.in(finding.status() == Status.NOT_SATISFIED ? Tone.BAD : Tone.OPEN, phrases.word(finding.status().word())),
                        console.in(Tone.STRONG, finding.requirement()),
                        String.join(", ", finding.controls()),
                        finding.weight()));
        lines.add("  " + finding.message());
        if (!finding.missing().isEmpty()) {
            lines.add(labelled("missing") + shortened(finding.missing()));
        }
        if (!finding.observations().isEmpty()) {
            lines.add(labelled("because")
                    + shortened(finding.observations().stream().map(CheckedObservation::words).toList()));
        }
        if (finding.remedy() != null) {
            lines.add(labelled("remedy") + finding.remedy());
        }
        lines.add(console.in(Tone.FAINT, labelled("rule") + "%s:%d".formatted(finding.file(), finding.line())));
    }

    private void counts() {
        lines.add("");
        lines.add(phrases.say(
                        "%d requirements: %d not-satisfied, %d insufficient-evidence, %d satisfied (%d of them attested), %d not-applicable",
                        checked.findings().size(),
                        checked.count(Status.NOT_SATISFIED),
                        checked.count(Status.INSUFFICIENT_EVIDENCE),
                        checked.count(Status.SATISFIED),
                        checked.attested(),
                        checked.count(Status.NOT_APPLICABLE)));
        var rows = checked.json().path("matrix");
        if (!rows.isEmpty()) {
            var covered = rows.valueStream()
                    .filter(row -> !row.path("status").asText().equals(Matrix.NOT_COVERED))
                    .count();
            lines.add(phrases.say("%d controls, %d of them covered by a requirement", rows.size(), covered));
        }
    }

    private void waivers() {
        var waivers = checked.json().path("waivers");
        var claims = waivers.path("claimed").size();
        if (claims > 0) {
            lines.add(waivers.path("counted").asText().equals("claimed")
                    ? phrases.say("waivers in the facts: %d; they count here, a recorded decision counts only granted ones", claims)
                    : phrases.say("waivers in the facts that were not granted and do not count: %d", claims));
        }
    }

    private String labelled(String label) {
        return "  %-8s ".formatted(phrases.say(label));
    }

    private String shortened(List<String> texts) {
        var shown = String.join(", ", texts.subList(0, Math.min(MOST_VALUES, texts.size())));
        return texts.size() <= MOST_VALUES ? shown : phrases.say("%s and %d more", shown, texts.size() - MOST_VALUES);
    }
}
