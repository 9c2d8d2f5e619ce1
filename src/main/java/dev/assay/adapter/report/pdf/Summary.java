package dev.assay.adapter.report.pdf;

import dev.assay.rule.Truth;
import dev.assay.workflow.Applicability;
import dev.assay.workflow.Judgement;
import java.util.List;

/** The chapter for those who read one: the numbers, and what must be fixed first. */
final class Summary {

    private static final int MOST_SHOWN = 25;
    private static final int MOST_POINTERS = 6;

    private final Sheet sheet;
    private final Report report;

    Summary(Sheet sheet, Report report) {
        this.sheet = sheet;
        this.report = report;
    }

    void draw() {
        var section = sheet.chapter(report.say("Summary"));
        var decision = report.of().decision();
        var charts = new Charts(sheet, report.phrases());
        sheet.paragraph(section, Told.in(report).sentence(decision.outcome()), Style.BODY.at(11, 15));
        sheet.skip(14);
        charts.donut(section, Tally.of(decision.judgements()));
        sheet.skip(18);
        sheet.heading(section, "H2", report.say("By pack"), Style.SECTION, 60);
        sheet.skip(4);
        for (var pack : report.judgedPacks()) {
            charts.bar(section, report.packName(pack), Tally.of(report.judgements(pack)));
        }
        sheet.skip(10);
        packs(section, decision.packs());
        sheet.skip(14);
        fixFirst(section, decision.open());
    }

    private void packs(org.openpdf.text.pdf.PdfStructureElement section, List<Applicability> packs) {
        if (packs.isEmpty()) {
            return;
        }
        sheet.heading(section, "H2", report.say("Which packs apply, and why"), Style.SECTION, 60);
        var table = new Table(sheet, section, List.of(5, 3, 10), List.of(report.say("Pack"), report.say("Applies"), report.say("Because of")));
        for (var one : packs) {
            table.row(List.of(
                    Cell.of(one.pack() == null ? one.id() : "%s %s".formatted(one.id(), one.version()), Style.SMALL_STRONG),
                    applies(one),
                    because(one)));
        }
    }

    private Cell applies(Applicability one) {
        if (one.pack() == null) {
            return Cell.mark(report.say("not installed"), Ink.RED);
        }
        return switch (one.applies()) {
            case TRUE -> Cell.mark(report.say("applies"), Ink.NAVY);
            case FALSE -> Cell.mark(report.say("does not apply"), Ink.SLATE);
            case UNKNOWN -> Cell.mark(report.say("unknown"), Ink.AMBER);
        };
    }

    private Cell because(Applicability one) {
        if (one.because().isEmpty()) {
            return Cell.of(report.say("no selection rule speaks for it"), Style.NOTE);
        }
        var shown = shortened(one.because());
        var text = one.applies() == Truth.UNKNOWN ? report.say("missing: %s", shown) : shown;
        return Cell.of(text, Style.CODE);
    }

    private String shortened(List<String> texts) {
        var shown = String.join(", ", texts.subList(0, Math.min(MOST_POINTERS, texts.size())));
        return texts.size() <= MOST_POINTERS ? shown : report.say("%s and %d more", shown, texts.size() - MOST_POINTERS);
    }

    private void fixFirst(org.openpdf.text.pdf.PdfStructureElement section, List<Judgement> open) {
        sheet.heading(section, "H2", report.say("What must be fixed first"), Style.SECTION, 110);
        if (open.isEmpty()) {
            sheet.paragraph(section, report.say("Nothing is open."), Style.BODY);
            return;
        }
        var table = new Table(
                sheet, section, List.of(2, 11, 20, 18), List.of("#", report.say("Status"), report.say("Requirement and finding"), report.say("What to do")));
        for (int i = 0; i < Math.min(MOST_SHOWN, open.size()); i++) {
            table.row(row(i + 1, open.get(i)));
        }
        if (open.size() > MOST_SHOWN) {
            sheet.skip(4);
            sheet.paragraph(
                    section,
                    report.say("%d more are open; the chapter on each requirement holds all of them.", open.size() - MOST_SHOWN),
                    Style.NOTE);
        }
    }

    /** What would answer it, or, where it is answered, the requirement that is violated. */
    private String explained(Judgement judgement) {
        var finding = judgement.finding();
        var missing = finding.missing().isEmpty() ? Told.in(report).title(finding) : report.say("missing: %s", shortened(finding.missing()));
        return "%s (%s)".formatted(missing, Told.in(report).weight(judgement));
    }

    private List<Cell> row(int number, Judgement judgement) {
        var finding = judgement.finding();
        var remedy = Told.in(report).remedy(finding);
        return List.of(
                Cell.of(String.valueOf(number), Style.SMALL_STRONG),
                Cell.mark(report.phrases().word(finding.status().word()), Said.ink(judgement.effective())),
                Cell.of(
                        Told.in(report).message(finding),
                        Style.SMALL_STRONG,
                        explained(judgement),
                        Style.NOTE),
                Cell.of(remedy == null ? "" : remedy));
    }
}
