package dev.assay.adapter.report.pdf;

import dev.assay.fact.Waiver;
import dev.assay.workflow.Judgement;
import java.util.List;
import java.util.stream.Collectors;

/** Every waiver that was handed in, whether or not it counted: none can hide. */
final class WaiverChapter {

    private final Sheet sheet;
    private final Report report;

    WaiverChapter(Sheet sheet, Report report) {
        this.sheet = sheet;
        this.report = report;
    }

    void draw() {
        var section = sheet.shortChapter(report.say("Waivers"));
        var waivers = report.facts().stream()
                .filter(Waiver.class::isInstance)
                .map(Waiver.class::cast)
                .toList();
        if (waivers.isEmpty()) {
            sheet.paragraph(section, report.say("No waiver was handed in."), Style.BODY);
            return;
        }
        sheet.paragraph(
                section,
                report.say("A waiver counts when it has a reason, was asked for by one person and accepted by another, and its days include"
                    + " the day of the decision. The status of the requirement stays."),
                Style.BODY);
        sheet.skip(8);
        for (var waiver : waivers) {
            waiver(section, waiver);
        }
    }

    private void waiver(org.openpdf.text.pdf.PdfStructureElement section, Waiver waiver) {
        sheet.heading(section, "H2", waiver.id(), Style.ITEM, 110);
        var table = new Table(sheet, section, List.of(3, 13), List.of());
        row(table, "Requirement", waiver.requirement());
        row(table, "About", waiver.subject() == null ? report.say("every subject of the requirement") : waiver.subject());
        row(table, "Reason", report.words(waiver.reason()));
        row(table, "Meanwhile", report.words(waiver.compensatingMeasure()));
        row(table, "Asked for by", report.words(waiver.requestedBy()));
        row(table, "Accepted by", report.words(waiver.approvedBy()));
        row(table, "From, until", report.words(waiver.grantedOn()) + report.say(", ") + report.words(waiver.until()));
        table.row(List.of(Cell.head(report.say("In this decision")), effect(waiver)));
        row(table, "Stated by", report.statements().of(waiver.origin().pointer()));
        table.row(List.of(Cell.head(report.say("Fact")), Cell.of(waiver.origin().pointer(), Style.CODE)));
        sheet.skip(14);
    }

    private Cell effect(Waiver waiver) {
        var over = report.of().decision().judgements().stream()
                .filter(judgement -> judgement.finding().rule().name().equals(waiver.requirement()))
                .filter(judgement -> counts(waiver, judgement))
                .map(judgement -> report.phrases().word(judgement.finding().status().word()))
                .collect(Collectors.joining(report.say(", ")));
        return over.isEmpty()
                ? Cell.mark(report.say("does not count here"), Ink.GREY)
                : Cell.mark(report.say("lies over: %s", over), Ink.VIOLET);
    }

    private static boolean counts(Waiver waiver, Judgement judgement) {
        return judgement.finding().isOpen() && judgement.waivers().stream().anyMatch(over -> over.id().equals(waiver.id()));
    }

    private void row(Table table, String key, String value) {
        table.row(List.of(Cell.head(report.say(key)), Cell.of(value)));
    }
}
