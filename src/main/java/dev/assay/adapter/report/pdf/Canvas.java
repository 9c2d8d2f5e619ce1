package dev.assay.adapter.report.pdf;

import dev.assay.pack.Language;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/** Draws on the current page. Whatever is drawn belongs to an element of the structure or is marked as decoration. */
final class Canvas {

    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final PdfWriter writer;
    private final Typesetter typesetter;
    private final Language language;

    Canvas(PdfWriter writer, Typesetter typesetter, Language language) {
        this.writer = writer;
        this.typesetter = typesetter;
        this.language = language;
    }

    Typesetter typesetter() {
        return typesetter;
    }

    Language language() {
        return language;
    }

    /** Draws as part of an element, or as decoration when there is none. */
    void mark(@Nullable PdfStructureElement element, Runnable drawing) {
        var content = writer.getDirectContent();
        if (element == null) {
            content.beginMarkedContentSequence(ARTIFACT);
        } else {
            content.beginMarkedContentSequence(element);
        }
        drawing.run();
        content.endMarkedContentSequence();
    }

    /** A line with its base line at {@code y}, in the space from {@code x} to x + width. */
    void line(Line line, float x, float y, float width) {
        var content = writer.getDirectContent();
        var left = mirrored(x, width);
        if (!line.rightToLeft() && !Glyphs.rightToLeft(line.text())) {
            plain(content, line, line.atRight() ? left + width - typesetter.width(line) : left, y);
            return;
        }
        var phrase = typesetter.phrase(line);
        var direction = line.rightToLeft() ? PdfWriter.RUN_DIRECTION_RTL : PdfWriter.RUN_DIRECTION_LTR;
        if (line.atRight()) {
            ColumnText.showTextAligned(content, Element.ALIGN_RIGHT, phrase, left + width, y, 0, direction, 0);
        } else {
            ColumnText.showTextAligned(content, Element.ALIGN_LEFT, phrase, left, y, 0, direction, 0);
        }
    }

    /** Where a thing stands: chapters count from the margin at which lines begin. */
    private float mirrored(float x, float width) {
        return language.rightToLeft() ? Sheet.WIDTH - x - width : x;
    }

    /** The rectangle on the page, as lower left and upper right corner. */
    float[] bounds(float x, float y, float width, float height) {
        var left = mirrored(x, width);
        return new float[] {left, y, left + width, y + height};
    }

    private void plain(PdfContentByte content, Line line, float x, float y) {
        var style = line.style();
        content.beginText();
        content.setColorFill(style.ink().colour());
        content.setTextMatrix(x, y);
        for (var run : typesetter.runs(line.text(), style)) {
            content.setFontAndSize(run.font(), style.size());
            content.showText(run.text());
        }
        content.endText();
    }

    void box(float x, float y, float width, float height, Ink ink) {
        var content = writer.getDirectContent();
        content.setColorFill(ink.colour());
        content.rectangle(mirrored(x, width), y, width, height);
        content.fill();
    }

    void frame(float x, float y, float width, float height, Ink ink) {
        var content = writer.getDirectContent();
        content.setColorStroke(ink.colour());
        content.setLineWidth(0.7f);
        content.rectangle(mirrored(x, width), y, width, height);
        content.stroke();
    }

    void rounded(float x, float y, float width, float height, float radius, Ink ink) {
        var content = writer.getDirectContent();
        content.setColorFill(ink.colour());
        content.roundRectangle(mirrored(x, width), y, width, height, radius);
        content.fill();
    }

    void rule(float x, float y, float width, Ink ink) {
        box(x, y, width, 0.6f, ink);
    }

    /** A part of a ring; angles in degrees, clockwise from the top. */
    void ring(float middle, float y, float outer, float inner, float from, float to, Ink ink) {
        var content = writer.getDirectContent();
        content.setColorFill(ink.colour());
        var x = mirrored(middle, 0);
        var steps = Math.max(2, (int) Math.ceil((to - from) / 3));
        for (int i = 0; i <= steps; i++) {
            var angle = Math.toRadians(90 - (from + (to - from) * i / steps));
            var px = x + outer * (float) Math.cos(angle);
            var py = y + outer * (float) Math.sin(angle);
            if (i == 0) {
                content.moveTo(px, py);
            } else {
                content.lineTo(px, py);
            }
        }
        for (int i = steps; i >= 0; i--) {
            var angle = Math.toRadians(90 - (from + (to - from) * i / steps));
            content.lineTo(x + inner * (float) Math.cos(angle), y + inner * (float) Math.sin(angle));
        }
        content.closePath();
        content.fill();
    }
}
