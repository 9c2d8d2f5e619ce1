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
        var section = sheet.chapter("Summary");
        var decision = report.of().decision();
        var charts = new Charts(sheet);
        sheet.paragraph(section, Said.sentence(decision.outcome()), Style.BODY.at(11, 15));
        sheet.skip(14);
        charts.donut(section, Tally.of(decision.judgements()));
        sheet.skip(18);
        sheet.heading(section, "H2", "By pack", Style.SECTION, 60);
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
        sheet.heading(section, "H2", "Which packs apply, and why", Style.SECTION, 60);
        var table = new Table(sheet, section, List.of(5, 3, 10), List.of("Pack", "Applies", "Because of"));
        for (var one : packs) {
            table.row(List.of(
                    Cell.of(one.pack() == null ? one.id() : "%s %s".formatted(one.id(), one.version()), Style.SMALL_STRONG),
                    applies(one),
                    because(one)));
        }
    }

    private static Cell applies(Applicability one) {
        if (one.pack() == null) {
            return Cell.mark("not installed", Ink.RED);
        }
        return switch (one.applies()) {
            case TRUE -> Cell.mark("applies", Ink.NAVY);
            case FALSE -> Cell.mark("does not apply", Ink.SLATE);
            case UNKNOWN -> Cell.mark("unknown", Ink.AMBER);
        };
    }

    private static Cell because(Applicability one) {
        if (one.because().isEmpty()) {
            return Cell.of("no selection rule speaks for it", Style.NOTE);
        }
        var text = (one.applies() == Truth.UNKNOWN ? "missing: " : "") + shortened(one.because());
        return Cell.of(text, Style.CODE);
    }

    static String shortened(List<String> texts) {
        var shown = String.join(", ", texts.subList(0, Math.min(MOST_POINTERS, texts.size())));
        return texts.size() <= MOST_POINTERS ? shown : "%s and %d more".formatted(shown, texts.size() - MOST_POINTERS);
    }

    private void fixFirst(org.openpdf.text.pdf.PdfStructureElement section, List<Judgement> open) {
        sheet.heading(section, "H2", "What must be fixed first", Style.SECTION, 110);
        if (open.isEmpty()) {
            sheet.paragraph(section, "Nothing is open.", Style.BODY);
            return;
        }
        var table = new Table(
                sheet, section, List.of(2, 11, 20, 18), List.of("#", "Status", "Requirement and finding", "What to do"));
        for (int i = 0; i < Math.min(MOST_SHOWN, open.size()); i++) {
            table.row(row(i + 1, open.get(i)));
        }
        if (open.size() > MOST_SHOWN) {
            sheet.skip(4);
            sheet.paragraph(
                    section,
                    "%d more are open; the chapter \"Requirement by requirement\" holds all of them.".formatted(open.size() - MOST_SHOWN),
                    Style.NOTE);
        }
    }

    /** What would answer it, or, where it is answered, the requirement that is violated. */
    private static String explained(Judgement judgement) {
        var finding = judgement.finding();
        var missing = finding.missing().isEmpty() ? finding.rule().metadata().title() : "missing: " + shortened(finding.missing());
        return "%s (%s)".formatted(missing, Said.weight(judgement));
    }

    private static List<Cell> row(int number, Judgement judgement) {
        var finding = judgement.finding();
        var remedy = finding.rule().metadata().remedy();
        return List.of(
                Cell.of(String.valueOf(number), Style.SMALL_STRONG),
                Cell.mark(finding.status().word(), Said.ink(judgement.effective())),
                Cell.of(
                        Said.message(finding),
                        Style.SMALL_STRONG,
                        explained(judgement),
                        Style.NOTE),
                Cell.of(remedy == null ? "" : remedy));
    }
}
