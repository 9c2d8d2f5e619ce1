package dev.assay.adapter.cli;

import dev.assay.evaluation.Status;
import java.util.Locale;

/** A decision as a comment on a change: a table of what is open, the rest in numbers. */
final class CheckMarkdown {

    private CheckMarkdown() {}

    static String of(Checked checked) {
        var text = new StringBuilder();
        text.append("## %s: %s\n\n".formatted(cell(checked.gate()), checked.outcome().word().toUpperCase(Locale.ROOT)));
        text.append(capital(checked.moment())).append(".\n\n");
        if (!checked.open().isEmpty()) {
            text.append("| status | requirement | control | what | what to do |\n| --- | --- | --- | --- | --- |\n");
            checked.open().forEach(finding -> text.append(row(finding)));
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

    private static String row(CheckedFinding finding) {
        var missing = finding.missing().isEmpty() ? "" : ". Missing: " + String.join(", ", finding.missing());
        return "| %s (%s) | %s | %s | %s | %s |\n"
                .formatted(
                        finding.status().word(),
                        finding.weight(),
                        cell(finding.requirement()),
                        cell(String.join(", ", finding.controls())),
                        cell(finding.message() + missing),
                        cell(String.valueOf(finding.remedy())));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Facts are other people's text: it must not break out of its cell or become markup. */
    private static String cell(String text) {
        return text.replace("\\", "\\\\")
                .replaceAll("([|`*_<>\\[\\]#!])", "\\\\$1")
                .replaceAll("\\R", " ");
    }
}
