package dev.assay.adapter.cli;

import dev.assay.evaluation.Status;
import dev.assay.workflow.Judgement;
import java.util.Locale;

/** A decision as a comment on a change: a table of what is open, the rest in numbers. */
final class CheckMarkdown {

    private CheckMarkdown() {}

    static String of(Checked checked) {
        var text = new StringBuilder();
        text.append("## %s: %s\n\n".formatted(cell(checked.gate()), checked.decision().outcome().word().toUpperCase(Locale.ROOT)));
        text.append("As of %s, not recorded.\n\n".formatted(checked.decision().clock()));
        if (!checked.open().isEmpty()) {
            text.append("| status | requirement | control | what | what to do |\n| --- | --- | --- | --- | --- |\n");
            checked.open().forEach(judgement -> text.append(row(judgement)));
            text.append('\n');
        }
        text.append("%d not-satisfied, %d insufficient-evidence, %d satisfied (%d attested), %d not-applicable.\n"
                .formatted(
                        checked.count(Status.NOT_SATISFIED),
                        checked.count(Status.INSUFFICIENT_EVIDENCE),
                        checked.count(Status.SATISFIED),
                        checked.attested(),
                        checked.count(Status.NOT_APPLICABLE)));
        return text.toString();
    }

    private static String row(Judgement judgement) {
        var finding = judgement.finding();
        var metadata = finding.rule().metadata();
        var missing = finding.missing().isEmpty() ? "" : ". Missing: " + String.join(", ", finding.missing());
        return "| %s (%s) | %s | %s | %s | %s |\n"
                .formatted(
                        finding.status().word(),
                        Checked.weight(judgement),
                        cell(finding.rule().name()),
                        cell(String.join(", ", metadata.controls())),
                        cell(Checked.message(finding) + missing),
                        cell(String.valueOf(metadata.remedy())));
    }

    /** Facts are other people's text: it must not break out of its cell or become markup. */
    private static String cell(String text) {
        return text.replace("\\", "\\\\")
                .replaceAll("([|`*_<>\\[\\]#!])", "\\\\$1")
                .replaceAll("\\R", " ");
    }
}
