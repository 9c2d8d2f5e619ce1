package dev.assay.adapter.report.pdf;

import dev.assay.evaluation.Finding;
import dev.assay.workflow.Judgement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.openpdf.text.pdf.PdfStructureElement;

/** Every requirement: the rule in plain language, the finding, the facts behind it and who stated them. */
final class Requirements {

    private final Sheet sheet;
    private final Report report;

    Requirements(Sheet sheet, Report report) {
        this.sheet = sheet;
        this.report = report;
    }

    void draw() {
        var section = sheet.chapter(report.say("Requirement by requirement"));
        sheet.paragraph(
                section,
                report.say("Each rule is given in words made from the same text that was evaluated (attached as rules.json). A JSON Pointer"
                    + " names the place of a value in facts.json. Characters that the fonts of this document do not have are"
                    + " written as [U+code]; the attached files hold them exactly."),
                Style.BODY);
        sheet.skip(8);
        for (var pack : report.judgedPacks()) {
            sheet.heading(section, "H2", report.packName(pack), Style.SECTION, 120);
            sheet.skip(4);
            inOrder(pack).forEach(judgement -> requirement(section, judgement));
        }
    }

    /** In the order of the controls, each requirement once. */
    private List<Judgement> inOrder(String pack) {
        var judgements = report.judgements(pack);
        var sorted = new LinkedHashSet<Judgement>();
        for (var row : report.of().matrix().rows()) {
            if (row.pack().equals(pack)) {
                judgements.stream()
                        .filter(one -> row.requirements().contains(one.finding().rule().name()))
                        .forEach(sorted::add);
            }
        }
        sorted.addAll(judgements);
        return List.copyOf(sorted);
    }

    private void requirement(PdfStructureElement section, Judgement judgement) {
        var finding = judgement.finding();
        var rule = finding.rule();
        var told = Told.in(report);
        sheet.heading(section, "H3", told.title(finding), Style.ITEM, 110);
        var table = new Table(sheet, section, List.of(3, 17), List.of());
        table.row(List.of(Cell.head(report.say("Status")), Cell.mark(status(judgement), Said.ink(judgement.effective()))));
        row(table, "Requirement", rule.name() + report.say(", ") + told.weight(judgement));
        row(table, "Controls", String.join(", ", rule.metadata().controls()));
        row(table, "Finding", told.message(finding));
        var remedy = told.remedy(finding);
        if (finding.isOpen() && remedy != null) {
            row(table, "Remedy", remedy);
        }
        if (!finding.missing().isEmpty()) {
            table.row(List.of(Cell.head(report.say("Missing")), Cell.of(String.join("\n", finding.missing()), Style.CODE)));
        }
        row(table, "Rule", report.sentence(judgement));
        table.row(List.of(
                Cell.head(report.say("Rule text")), Cell.of("%s:%d".formatted(rule.place().file(), rule.place().line()), Style.CODE)));
        facts(section, finding);
        sheet.skip(18);
    }

    private String status(Judgement judgement) {
        var status = Told.in(report).status(judgement.finding());
        return judgement.effective().equals("waived") ? report.say("%s, waived", status) : status;
    }

    private void row(Table table, String key, String value) {
        if (!value.isEmpty()) {
            table.row(List.of(Cell.head(report.say(key)), Cell.of(value)));
        }
    }

    /** One row for each fact, with the values of it that were read. */
    private void facts(PdfStructureElement section, Finding finding) {
        if (finding.observations().isEmpty()) {
            return;
        }
        var values = new LinkedHashMap<String, List<String>>();
        for (var observation : finding.observations()) {
            var owner = report.statements().owner(observation.pointer());
            var component = observation.pointer().substring(owner.length()).replaceFirst("^/", "");
            var value = observation.value() instanceof String text ? report.phrases().word(text) : Said.value(observation.value());
            values.computeIfAbsent(owner, any -> new ArrayList<>()).add(component.isEmpty() ? value : component + " = " + value);
        }
        sheet.skip(5);
        var table = new Table(
                sheet, section, List.of(6, 8, 8), List.of(report.say("Fact (JSON Pointer)"), report.say("Values read"), report.say("Stated by, source, when")));
        values.forEach((owner, read) -> table.row(List.of(
                Cell.of(owner, Style.CODE, report.statements().name(owner), Style.NOTE),
                Cell.of(String.join("\n", read)),
                Cell.of(report.statements().of(owner), Style.NOTE))));
    }
}
