package dev.assay.adapter.report.pdf;

import dev.assay.pack.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/** The page that is being filled, from top to bottom. Lengths are points, the origin is the lower left corner. */
final class Sheet {

    static final float WIDTH = 595;
    static final float HEIGHT = 842;
    static final float LEFT = 50;
    static final float RIGHT = WIDTH - 50;
    static final float BODY = RIGHT - LEFT;
    static final float TOP = HEIGHT - 68;
    static final float BOTTOM = 58;

    private final Document document;
    private final PdfWriter writer;
    private final Canvas canvas;
    private final PageFrame frame;
    private final Contents contents;
    private final PdfStructureElement root;
    private PdfOutline outline;
    private float y = TOP;

    Sheet(Document document, PdfWriter writer, Canvas canvas, PageFrame frame, Contents contents) {
        this.document = document;
        this.writer = writer;
        this.canvas = canvas;
        this.frame = frame;
        this.contents = contents;
        this.root = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
        this.outline = writer.getRootOutline();
    }

    Canvas canvas() {
        return canvas;
    }

    PdfWriter writer() {
        return writer;
    }

    float y() {
        return y;
    }

    /** Points left on this page. */
    float room() {
        return y - BOTTOM;
    }

    int page() {
        return writer.getPageNumber();
    }

    void moveTo(float other) {
        y = other;
    }

    void skip(float points) {
        y -= points;
    }

    void newPage() {
        document.newPage();
        writer.setPageEmpty(false);
        frame.draw(canvas, page());
        y = TOP;
    }

    /** Goes to the next page unless there are so many points left. */
    void ensure(float points) {
        if (room() < points) {
            newPage();
        }
    }

    PdfStructureElement element(PdfStructureElement parent, String type) {
        return new PdfStructureElement(parent, new PdfName(type));
    }

    PdfStructureElement section() {
        return element(root, "Sect");
    }

    /** A short chapter begins on the page of the one before where a third of it is free. */
    PdfStructureElement shortChapter(String title) {
        if (room() < (TOP - BOTTOM) / 3) {
            return chapter(title);
        }
        skip(34);
        return begin(title);
    }

    /** A chapter begins on a new page. */
    PdfStructureElement chapter(String title) {
        newPage();
        return begin(title);
    }

    private PdfStructureElement begin(String title) {
        contents.add(title, page());
        var section = section();
        outline = new PdfOutline(writer.getRootOutline(), here(), title);
        block(section, "H1", title, Style.TITLE, BODY);
        skip(4);
        canvas.mark(null, () -> canvas.rule(LEFT, y, 64, Ink.NAVY));
        skip(12);
        return section;
    }

    /** A heading with a bookmark; it stays with at least {@code follows} points of what comes after it. */
    void heading(PdfStructureElement parent, String type, String text, Style style, float follows) {
        var height = canvas.typesetter().lines(text, style, BODY).size() * style.leading();
        ensure(height + follows);
        new PdfOutline(outline, here(), text, false);
        block(parent, type, text, style, BODY);
        skip(3);
    }

    private PdfDestination here() {
        return new PdfDestination(PdfDestination.XYZ, LEFT, Math.min(HEIGHT, y + 24), 0);
    }

    void paragraph(PdfStructureElement parent, String text, Style style) {
        block(parent, "P", text, style, BODY);
    }

    /** A text of its own element from here on, over as many pages as it takes. */
    void block(PdfStructureElement parent, String type, String text, Style style, float width) {
        var element = element(parent, type);
        say(element, text);
        for (var line : canvas.typesetter().lines(text, style, width)) {
            ensure(style.leading());
            y -= style.leading();
            if (!line.text().isEmpty()) {
                canvas.mark(element, () -> canvas.line(line, LEFT, y + descent(style), width));
            }
        }
    }

    /** Lines at a place of the page, outside the flow. */
    void place(PdfStructureElement parent, String type, String text, Style style, float x, float top, float width) {
        var element = element(parent, type);
        say(element, text);
        lines(element, canvas.typesetter().lines(text, style, width), x, top, width);
    }

    /** Draws lines downward from {@code top}; as decoration when they belong to no element. */
    void lines(@Nullable PdfStructureElement element, List<Line> lines, float x, float top, float width) {
        var base = top;
        for (var line : lines) {
            base -= line.style().leading();
            var at = base + descent(line.style());
            if (!line.text().isEmpty()) {
                canvas.mark(element, () -> canvas.line(line, x, at, width));
            }
        }
    }

    /** Joined Arabic letters are drawn as glyphs of their own: a reader aloud gets the text itself, and in its language. */
    void say(PdfStructureElement element, String text) {
        if (Glyphs.rightToLeft(text)) {
            element.put(PdfName.ACTUALTEXT, new PdfString(text, PdfString.TEXT_UNICODE));
        } else if (canvas.language() != Language.ENGLISH && text.codePoints().anyMatch(Character::isLetter)) {
            element.put(PdfName.LANG, new PdfString(Language.ENGLISH.tag()));
        }
    }

    static float descent(Style style) {
        return (style.leading() - style.size()) / 2 + style.size() * 0.2f;
    }
}
