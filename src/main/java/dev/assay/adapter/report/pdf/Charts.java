package dev.assay.adapter.report.pdf;

import dev.assay.adapter.report.Phrases;
import dev.assay.evaluation.Status;
import java.util.List;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;

/** Charts as plain shapes; each one says in words what it shows. */
final class Charts {

    private static final List<Status> ORDER =
            List.of(Status.NOT_SATISFIED, Status.INSUFFICIENT_EVIDENCE, Status.SATISFIED, Status.NOT_APPLICABLE);
    private static final float DONUT = 136;
    private static final float BAR = 15;

    private final Sheet sheet;
    private final Phrases phrases;

    Charts(Sheet sheet, Phrases phrases) {
        this.sheet = sheet;
        this.phrases = phrases;
    }

    /** A ring of all requirements with its legend beside it. */
    void donut(PdfStructureElement parent, Tally tally) {
        sheet.ensure(DONUT + 10);
        var top = sheet.y();
        var canvas = sheet.canvas();
        var x = Sheet.LEFT + DONUT / 2;
        var y = top - DONUT / 2;
        var figure = figure(parent, tally.inWords(phrases), Sheet.LEFT, top - DONUT, DONUT, DONUT);
        canvas.mark(figure, () -> {
            canvas.ring(x, y, DONUT / 2, DONUT / 2 - 26, 0, 360, Ink.PALE);
            slices(tally, x, y);
            centred(String.valueOf(tally.all()), Style.TITLE.at(24, 28), x, y - 3);
            centred(phrases.say("requirements"), Style.NOTE, x, y - 18);
        });
        legend(parent, tally, Sheet.LEFT + DONUT + 36, top - 14);
        sheet.moveTo(top - DONUT - 6);
    }

    private void slices(Tally tally, float x, float y) {
        float from = 0;
        for (var status : ORDER) {
            var to = from + 360f * tally.count(status) / Math.max(1, tally.all());
            if (to > from) {
                sheet.canvas().ring(x, y, DONUT / 2, DONUT / 2 - 26, from, to, Said.ink(status));
            }
            from = to;
        }
    }

    private void centred(String text, Style style, float x, float y) {
        var width = sheet.canvas().typesetter().width(text, style);
        sheet.canvas().line(Line.of(text, style), x - width / 2, y, width);
    }

    private void legend(PdfStructureElement parent, Tally tally, float x, float top) {
        var list = sheet.element(parent, "L");
        var y = top;
        for (var status : ORDER) {
            var count = tally.count(status);
            entry(list, phrases.say("%d %s", count, phrases.word(status.word())) + note(status, tally), Said.ink(status), x, y);
            y -= 22;
        }
        if (tally.waived() > 0) {
            entry(list, phrases.say("%d of the open ones waived", tally.waived()), Ink.VIOLET, x, y);
        }
    }

    private String note(Status status, Tally tally) {
        return status == Status.SATISFIED && tally.attested() > 0 ? phrases.say(", %d of them attested", tally.attested()) : "";
    }

    private void entry(PdfStructureElement list, String text, Ink ink, float x, float y) {
        var item = sheet.element(list, "LI");
        sheet.canvas().mark(null, () -> sheet.canvas().rounded(x, y - 11, 10, 10, 2, ink));
        sheet.place(item, "LBody", text, Style.BODY, x + 18, y, Sheet.RIGHT - x - 18);
    }

    /** A bar of a pack: its name, and how its requirements came out. */
    void bar(PdfStructureElement parent, String name, Tally tally) {
        var lines = sheet.canvas().typesetter().lines(name, Style.SMALL_STRONG, Sheet.BODY).size();
        sheet.ensure(lines * Style.SMALL_STRONG.leading() + BAR + 26);
        sheet.paragraph(parent, name, Style.SMALL_STRONG);
        sheet.skip(3);
        var top = sheet.y();
        var figure = figure(parent, name + ": " + tally.inWords(phrases), Sheet.LEFT, top - BAR, Sheet.BODY, BAR);
        sheet.canvas().mark(figure, () -> segments(tally, top));
        sheet.moveTo(top - BAR - 2);
        sheet.paragraph(parent, tally.inWords(phrases), Style.NOTE);
        sheet.skip(8);
    }

    private void segments(Tally tally, float top) {
        var canvas = sheet.canvas();
        canvas.box(Sheet.LEFT, top - BAR, Sheet.BODY, BAR, Ink.PALE);
        float x = Sheet.LEFT;
        for (var status : ORDER) {
            var count = tally.count(status);
            var width = Sheet.BODY * count / Math.max(1, tally.all());
            if (count > 0) {
                canvas.box(x, top - BAR, Math.max(0.5f, width - 1), BAR, Said.ink(status));
                if (width > 16) {
                    var number = Line.of(String.valueOf(count), Style.SMALL_STRONG.in(Ink.WHITE));
                    canvas.line(number, x + 5, top - BAR + 4.5f, canvas.typesetter().width(number));
                }
            }
            x += width;
        }
    }

    private PdfStructureElement figure(PdfStructureElement parent, String says, float x, float y, float width, float height) {
        var figure = sheet.element(parent, "Figure");
        figure.put(PdfName.ALT, new PdfString(says, PdfString.TEXT_UNICODE));
        var layout = new PdfDictionary();
        layout.put(PdfName.O, new PdfName("Layout"));
        layout.put(PdfName.BBOX, new PdfArray(sheet.canvas().bounds(x, y, width, height)));
        layout.put(new PdfName("Placement"), new PdfName("Block"));
        figure.put(PdfName.A, layout);
        return figure;
    }
}
