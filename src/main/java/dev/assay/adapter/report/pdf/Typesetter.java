package dev.assay.adapter.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfWriter;

/** Measures texts and breaks them into lines. */
final class Typesetter {

    private static final String BREAKABLE = "/.-_:,;=|)]}";

    private static final int PROSE = 12;
    /** Arabic letters are lower than Latin ones of the same size. */
    private static final float ARABIC = 1.15f;

    private final Fonts fonts;
    private final Glyphs glyphs;
    private final boolean rightToLeft;

    /** @param rightToLeft whether the document runs from right to left: then paragraphs with any such letter do */
    Typesetter(Fonts fonts, boolean rightToLeft) {
        this.fonts = fonts;
        this.rightToLeft = rightToLeft;
        this.glyphs = new Glyphs(fonts);
    }

    /** A stretch of text in one font. */
    record Run(BaseFont font, String text) {}

    /** The lines of a text, none wider than {@code width} points unless one character is. */
    List<Line> lines(String text, Style style, float width) {
        var lines = new ArrayList<Line>();
        for (var paragraph : glyphs.visible(text).split("\n", -1)) {
            var direction = rightToLeft ? Glyphs.rightToLeft(paragraph) : Glyphs.beginsRightToLeft(paragraph);
            // Beside text from right to left a few words of Latin stand at the right; prose in Latin is read from the left.
            var atRight = direction || rightToLeft && paragraph.split(" ").length < PROSE;
            broken(paragraph.strip(), style, width).forEach(line -> lines.add(new Line(line, direction, atRight, style)));
        }
        return lines;
    }

    private List<String> broken(String paragraph, Style style, float width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : paragraph.split(" ", -1)) {
            var joined = line.isEmpty() ? word : line + " " + word;
            if (width(joined, style) <= width) {
                line.setLength(0);
                line.append(joined);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            var pieces = pieces(word, style, width);
            lines.addAll(pieces.subList(0, pieces.size() - 1));
            line.append(pieces.getLast());
        }
        lines.add(line.toString());
        return lines;
    }

    /** A word that is too long for a line, cut after a mark where there is one near the end. */
    private List<String> pieces(String word, Style style, float width) {
        var pieces = new ArrayList<String>();
        var rest = word;
        while (width(rest, style) > width && rest.length() > 1) {
            var fits = fitting(rest, style, width);
            var cut = fits;
            for (int at = fits; at > fits / 2; at--) {
                if (BREAKABLE.indexOf(rest.charAt(at - 1)) >= 0) {
                    cut = at;
                    break;
                }
            }
            pieces.add(rest.substring(0, cut));
            rest = rest.substring(cut);
        }
        pieces.add(rest);
        return pieces;
    }

    private int fitting(String text, Style style, float width) {
        int low = 1;
        int high = text.length();
        while (low < high) {
            var middle = (low + high + 1) / 2;
            if (width(text.substring(0, middle), style) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    float width(Line line) {
        return width(line.text(), line.style());
    }

    /** A line that holds Arabic, to be set by OpenPDF. */
    Phrase phrase(Line line) {
        return phrase(line.rightToLeft() ? Isolates.of(line.text()) : line.text(), line.style());
    }

    float width(String text, Style style) {
        if (Glyphs.rightToLeft(text)) {
            return ColumnText.getWidth(phrase(text, style), PdfWriter.RUN_DIRECTION_LTR, 0);
        }
        long width = 0;
        for (int at = 0; at < text.length(); at++) {
            width += fonts.width(style.face(), text.charAt(at));
        }
        return width * style.size() / 1000;
    }

    /** Each stretch in the first font that has its characters; throws where none has. */
    List<Run> runs(String text, Style style) {
        var runs = new ArrayList<Run>();
        var stretch = new StringBuilder();
        BaseFont current = null;
        for (int at = 0; at < text.length(); at++) {
            var character = text.charAt(at);
            var font = Isolates.isMark(character) && current != null ? current : fonts.of(style.face(), Isolates.isMark(character) ? ' ' : character);
            if (current != null && font != current) {
                runs.add(new Run(current, stretch.toString()));
                stretch.setLength(0);
            }
            current = font;
            stretch.append(character);
        }
        if (current != null) {
            runs.add(new Run(current, stretch.toString()));
        }
        return runs;
    }

    /** For lines with Arabic: OpenPDF joins the letters and puts the stretches in order. */
    private Phrase phrase(String text, Style style) {
        var phrase = new Phrase();
        for (var run : runs(text, style)) {
            var arabic = run.text().chars().anyMatch(c -> !Isolates.isMark((char) c) && Glyphs.rightToLeft(Character.toString(c)));
            var size = arabic ? style.size() * ARABIC : style.size();
            phrase.add(new Chunk(run.text(), new Font(run.font(), size, Font.NORMAL, style.ink().colour())));
        }
        return phrase;
    }
}
