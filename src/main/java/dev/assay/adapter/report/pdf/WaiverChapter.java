package dev.assay.adapter.report.pdf;

import dev.assay.fact.Waiver;
import dev.assay.workflow.CountedWaiver;
import dev.assay.workflow.GrantedWaiver;
import dev.assay.workflow.WaiverBasis;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openpdf.text.pdf.PdfStructureElement;

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
        if (report.of().waivers() instanceof WaiverBasis.Granted granted) {
            granted(section, granted.waivers());
        }
        var waivers = report.facts().stream()
                .filter(Waiver.class::isInstance)
                .map(Waiver.class::cast)
                .toList();
        if (waivers.isEmpty()) {
            sheet.paragraph(section, report.say("No waiver was handed in."), Style.BODY);
            return;
        }
        if (report.of().waivers() instanceof WaiverBasis.Granted) {
            sheet.heading(section, "H2", report.say("Claimed in the facts, not granted"), Style.SECTION, 60);
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

    private void granted(PdfStructureElement section, List<GrantedWaiver> waivers) {
        sheet.paragraph(
                section,
                report.say("Only waivers that an approver granted count in this decision (attached as waivers.json), from the moment they"
                    + " were granted to their last day. The status of the requirement stays."),
                Style.BODY);
        sheet.skip(8);
        if (waivers.isEmpty()) {
            sheet.paragraph(section, report.say("No waiver had been granted."), Style.BODY);
            sheet.skip(8);
        }
        for (var waiver : waivers) {
            sheet.heading(section, "H2", waiver.id(), Style.ITEM, 110);
            var table = new Table(sheet, section, List.of(3, 13), List.of());
            row(table, "Requirement", waiver.requirement());
            row(table, "About", waiver.subject() == null ? report.say("every subject of the requirement") : waiver.subject());
            row(table, "Reason", waiver.reason());
            row(table, "Meanwhile", waiver.compensatingMeasure());
            row(table, "Asked for by", waiver.requestedBy());
            row(table, "Accepted by", waiver.grantedBy());
            row(table, "From, until", waiver.grantedAt() + report.say(", ") + waiver.until());
            table.row(List.of(Cell.head(report.say("In this decision")), effect(waiver.requirement(), over -> over.pointer() == null && over.id().equals(waiver.id()))));
            sheet.skip(14);
        }
    }

    private void waiver(PdfStructureElement section, Waiver waiver) {
        sheet.heading(section, "H2", waiver.id(), Style.ITEM, 110);
        var table = new Table(sheet, section, List.of(3, 13), List.of());
        row(table, "Requirement", waiver.requirement());
        row(table, "About", waiver.subject() == null ? report.say("every subject of the requirement") : waiver.subject());
        row(table, "Reason", report.words(waiver.reason()));
        row(table, "Meanwhile", report.words(waiver.compensatingMeasure()));
        row(table, "Asked for by", report.words(waiver.requestedBy()));
        row(table, "Accepted by", report.words(waiver.approvedBy()));
        row(table, "From, until", report.words(waiver.grantedOn()) + report.say(", ") + report.words(waiver.until()));
        table.row(List.of(Cell.head(report.say("In this decision")), effect(waiver.requirement(), over -> waiver.origin().pointer().equals(over.pointer()))));
        row(table, "Stated by", report.statements().of(waiver.origin().pointer()));
        table.row(List.of(Cell.head(report.say("Fact")), Cell.of(waiver.origin().pointer(), Style.CODE)));
        sheet.skip(14);
    }

    private Cell effect(String requirement, Predicate<CountedWaiver> isThis) {
        var over = report.of().decision().judgements().stream()
                .filter(judgement -> judgement.finding().rule().name().equals(requirement))
                .filter(judgement -> judgement.finding().isOpen() && judgement.waivers().stream().anyMatch(isThis))
                .map(judgement -> report.phrases().word(judgement.finding().status().word()))
                .collect(Collectors.joining(report.say(", ")));
        return over.isEmpty()
                ? Cell.mark(report.say("does not count here"), Ink.GREY)
                : Cell.mark(report.say("lies over: %s", over), Ink.VIOLET);
    }

    private void row(Table table, String key, String value) {
        table.row(List.of(Cell.head(report.say(key)), Cell.of(value)));
    }
}
