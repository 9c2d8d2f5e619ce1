package dev.assay.adapter.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;

/** A table that goes on over pages: the heading is repeated, a row that is longer than a page is continued. */
final class Table {

    private final Sheet sheet;
    private final float pad;
    private final PdfStructureElement element;
    private final float[] widths;
    private final List<String> head;
    private boolean headed;
    private boolean shade;

    /**
     * @param shares widths of the columns as shares of the page's width
     * @param head   headings of the columns; empty for a table whose rows have headings
     */
    Table(Sheet sheet, PdfStructureElement parent, List<Integer> shares, List<String> head) {
        this(sheet, parent, shares, head, 4);
    }

    /** @param pad space between a text and the border of its cell, in points */
    Table(Sheet sheet, PdfStructureElement parent, List<Integer> shares, List<String> head, float pad) {
        this.sheet = sheet;
        this.pad = pad;
        this.element = sheet.element(parent, "Table");
        this.head = head;
        this.widths = new float[shares.size()];
        var sum = shares.stream().mapToInt(Integer::intValue).sum();
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Sheet.BODY * shares.get(i) / sum;
        }
    }

    void row(List<Cell> cells) {
        var texts = new ArrayList<List<Line>>();
        for (int i = 0; i < cells.size(); i++) {
            texts.add(lines(cells.get(i), widths[i]));
        }
        var height = height(texts, Integer.MAX_VALUE);
        var page = Sheet.TOP - Sheet.BOTTOM - 30;
        if (!headed || sheet.room() < Math.min(height, page)) {
            begin(Math.min(height, page));
        }
        var row = sheet.element(element, "TR");
        var tags = cells.stream().map(cell -> tag(row, cell)).toList();
        int done = 0;
        while (done >= 0) {
            done = part(cells, texts, tags, done);
            if (done >= 0) {
                sheet.newPage();
                heading(false);
            }
        }
        shade = !shade;
    }

    private List<Line> lines(Cell cell, float width) {
        return cell.parts().stream()
                .flatMap(part -> sheet.canvas().typesetter().lines(part.text(), part.style(), inner(cell, width)).stream())
                .toList();
    }

    private float inner(Cell cell, float width) {
        return width - 2 * pad - (cell.fill() == null ? 0 : 6);
    }

    private PdfStructureElement tag(PdfStructureElement row, Cell cell) {
        var tag = sheet.element(row, cell.heads() ? "TH" : "TD");
        if (cell.heads()) {
            tag.put(PdfName.A, scope("Row"));
        }
        sheet.say(tag, cell.text());
        return tag;
    }

    private static PdfDictionary scope(String of) {
        var scope = new PdfDictionary();
        scope.put(PdfName.O, new PdfName("Table"));
        scope.put(new PdfName("Scope"), new PdfName(of));
        return scope;
    }

    /** Draws what fits of a row from line {@code from} on; the line to go on with, or -1 when it is done. */
    private int part(List<Cell> cells, List<List<Line>> texts, List<PdfStructureElement> tags, int from) {
        var most = (int) ((sheet.room() - 2 * pad) / leading(texts));
        var rest = texts.stream().map(lines -> lines.subList(Math.min(from, lines.size()), lines.size())).toList();
        var height = height(rest, most);
        var top = sheet.y();
        var canvas = sheet.canvas();
        canvas.mark(null, () -> {
            if (shade) {
                canvas.box(Sheet.LEFT, top - height, Sheet.BODY, height, Ink.PALE);
            }
            canvas.rule(Sheet.LEFT, top - height, Sheet.BODY, Ink.LINE);
        });
        float x = Sheet.LEFT;
        for (int i = 0; i < cells.size(); i++) {
            var lines = rest.get(i).subList(0, Math.min(most, rest.get(i).size()));
            cell(cells.get(i), lines, tags.get(i), x, top, widths[i]);
            x += widths[i];
        }
        sheet.moveTo(top - height);
        return rest.stream().anyMatch(lines -> lines.size() > most) ? from + most : -1;
    }

    private void cell(Cell cell, List<Line> lines, PdfStructureElement tag, float x, float top, float width) {
        var left = x + pad + (cell.fill() == null ? 0 : 3);
        if (cell.fill() != null && !lines.isEmpty()) {
            var height = lines.size() * lines.getFirst().style().leading() + 1;
            var canvas = sheet.canvas();
            var widest = lines.stream()
                    .map(line -> canvas.typesetter().width(line))
                    .max(Float::compare)
                    .orElse(0f);
            canvas.mark(null, () -> canvas.rounded(x + pad - 1, top - pad - height, widest + 8, height, 2.5f, cell.fill()));
        }
        sheet.lines(tag, lines, left, top - pad, inner(cell, width));
    }

    private static float leading(List<List<Line>> texts) {
        return texts.stream()
                .flatMap(List::stream)
                .map(line -> line.style().leading())
                .max(Float::compare)
                .orElse(12f);
    }

    private float height(List<List<Line>> texts, int most) {
        float height = 0;
        for (var lines : texts) {
            float cell = 0;
            for (var line : lines.subList(0, Math.min(most, lines.size()))) {
                cell += line.style().leading();
            }
            height = Math.max(height, cell);
        }
        return height + 2 * pad + 1;
    }

    private void begin(float first) {
        sheet.ensure(first + (head.isEmpty() ? 0 : 22));
        heading(!headed);
        headed = true;
    }

    /** Tagged once; on further pages it is there for the eye only. */
    private void heading(boolean tagged) {
        if (head.isEmpty()) {
            return;
        }
        var top = sheet.y();
        var canvas = sheet.canvas();
        var texts = new ArrayList<List<Line>>();
        for (int i = 0; i < head.size(); i++) {
            texts.add(canvas.typesetter().lines(head.get(i), Style.HEAD, widths[i] - 2 * pad));
        }
        var most = texts.stream().mapToInt(List::size).max().orElse(1);
        var height = most * Style.HEAD.leading() + 2 * pad;
        canvas.mark(null, () -> canvas.box(Sheet.LEFT, top - height, Sheet.BODY, height, Ink.NAVY));
        var row = tagged ? sheet.element(element, "TR") : null;
        float x = Sheet.LEFT;
        for (int i = 0; i < texts.size(); i++) {
            var tag = row == null ? null : sheet.element(row, "TH");
            if (tag != null) {
                tag.put(PdfName.A, scope("Column"));
            }
            sheet.lines(tag, texts.get(i), x + pad, top - pad, widths[i] - 2 * pad);
            x += widths[i];
        }
        sheet.moveTo(top - height);
        shade = false;
    }
}
