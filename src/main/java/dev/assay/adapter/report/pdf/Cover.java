package dev.assay.adapter.report.pdf;

import dev.assay.pack.Language;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PdfStructureElement;

/** The first page: the answer in words, what it is about, and what names it. */
final class Cover {

    private final Sheet sheet;
    private final Report report;

    Cover(Sheet sheet, Report report) {
        this.sheet = sheet;
        this.report = report;
    }

    void draw(Map<String, Integer> contents) {
        var section = sheet.section();
        var canvas = sheet.canvas();
        canvas.mark(null, () -> canvas.box(0, Sheet.HEIGHT - 190, Sheet.WIDTH, 190, Ink.NAVY));
        var white = Style.TITLE.in(Ink.WHITE);
        sheet.place(section, "P", "ASSAY", Style.STRONG.in(Ink.WHITE), Sheet.LEFT, Sheet.HEIGHT - 58, Sheet.BODY);
        sheet.place(section, "H1", report.say("Evidence of a decision"), white.at(26, 34), Sheet.LEFT, Sheet.HEIGHT - 78, Sheet.BODY);
        sheet.place(section, "P", report.about(), white.at(12, 16), Sheet.LEFT, Sheet.HEIGHT - 120, Sheet.BODY);
        verdict(section);
        sheet.moveTo(Sheet.HEIGHT - 318);
        names(section);
        sheet.skip(20);
        contents(section, contents);
        sheet.skip(12);
        sheet.paragraph(section, report.say("Decision support, not legal advice."), Style.STRONG);
        sheet.paragraph(
                section,
                report.say("This document says what the facts handed in come to under the rules attached to it. Whether the facts are"
                        + " true, and whether the law asks for more, it cannot say."),
                Style.NOTE);
        languages(section);
    }

    private void verdict(PdfStructureElement section) {
        var outcome = report.of().decision().outcome();
        var canvas = sheet.canvas();
        var top = Sheet.HEIGHT - 160;
        canvas.mark(null, () -> {
            canvas.rounded(Sheet.LEFT, top - 130, Sheet.BODY, 130, 4, Ink.WHITE);
            canvas.frame(Sheet.LEFT, top - 130, Sheet.BODY, 130, Ink.LINE);
            canvas.box(Sheet.LEFT, top - 130, 8, 130, Said.ink(outcome));
        });
        var x = Sheet.LEFT + 26;
        var width = Sheet.BODY - 46;
        sheet.place(section, "P", report.say("Outcome: %s", report.gate()), Style.NOTE.at(9, 12), x, top - 14, width);
        var word = report.outcome();
        sheet.place(section, "P", word, Style.TITLE.at(30, 38).in(Said.ink(outcome)), x, top - 28, width);
        sheet.place(section, "P", Told.in(report).sentence(outcome), Style.BODY.at(11, 15), x, top - 70, width);
        sheet.place(section, "P", recorded(), Style.STRONG.in(report.recorded() ? Ink.GREEN : Ink.RED), x, top - 96, width);
    }

    private void contents(PdfStructureElement section, Map<String, Integer> contents) {
        if (contents.isEmpty()) {
            sheet.skip(1);
            return;
        }
        var table = new Table(sheet, section, List.of(16, 2), List.of(report.say("What is inside"), report.say("Page")));
        contents.forEach((title, page) -> table.row(List.of(Cell.of(title), Cell.of(String.valueOf(page)))));
    }

    private String recorded() {
        return report.recorded()
                ? report.say("This decision is recorded in the ledger; its receipt is attached.")
                : report.say("NOT RECORDED: this decision stands in no ledger. It was made offline and may have been made many times.");
    }

    private void names(PdfStructureElement section) {
        var of = report.of();
        var table = new Table(sheet, section, List.of(3, 10), List.of());
        row(table, "Engagement", report.engagementId(), Style.SMALL);
        row(table, "Decided for", of.decision().clock().toString(), Style.SMALL);
        row(table, "Issued", report.say("%s by the issuer's clock", of.manifest().issuedAt()), Style.SMALL);
        row(table, "Decision", of.core(), Style.CODE);
        row(table, "Facts", of.decision().factsDigest(), Style.CODE);
        row(table, "Rules", of.decision().rulesDigest(), Style.CODE);
        row(table, "Made by", report.say("%s, semantics %s", of.manifest().producer(), of.manifest().semantics()), Style.SMALL);
    }

    /** Who read the texts of the packs in this language, and whose texts are not in it. */
    private void languages(PdfStructureElement section) {
        if (report.phrases().language() == Language.ENGLISH) {
            return;
        }
        sheet.skip(6);
        for (var id : report.judgedPacks()) {
            var texts = report.texts().translation(id);
            var said = texts == null
                    ? report.say("The pack %s has no texts in this language: its requirements are drawn in English.", id)
                    : texts.readBy() == null
                            ? report.say("The Arabic texts of the pack %s were read by no lawyer who is a native speaker. The English texts lead; the Arabic text of the law prevails.", id)
                            : report.say("The Arabic texts of the pack %s were read by %s on %s.", id, texts.readBy(), texts.readOn());
            sheet.paragraph(section, said, Style.NOTE);
        }
        sheet.paragraph(section, report.say("The words of this document itself were read by no lawyer who is a native speaker either."), Style.NOTE);
    }

    private void row(Table table, String key, String value, Style style) {
        table.row(List.of(Cell.head(report.say(key)), Cell.of(value, style)));
    }
}
