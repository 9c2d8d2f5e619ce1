package dev.assay.adapter.report.pdf;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a table: texts below each other.
 *
 * @param fill  colour behind the text, as a rounded mark; null for none
 * @param heads whether it is the heading of its row
 */
record Cell(List<Part> parts, @Nullable Ink fill, boolean heads) {

    /** A text in its style. */
    record Part(String text, Style style) {}

    static Cell of(String text) {
        return of(text, Style.SMALL);
    }

    static Cell of(String text, Style style) {
        return new Cell(List.of(new Part(text, style)), null, false);
    }

    /** What counts, and below it what explains it. */
    static Cell of(String text, Style style, String more, Style moreStyle) {
        var parts = List.of(new Part(text, style), new Part(more, moreStyle));
        return new Cell(parts.stream().filter(part -> !part.text().isEmpty()).toList(), null, false);
    }

    static Cell head(String text) {
        return new Cell(List.of(new Part(text, Style.SMALL_STRONG)), null, true);
    }

    /** A word that counts, in white on its colour. */
    static Cell mark(String text, Ink ink) {
        return new Cell(List.of(new Part(text, Style.SMALL_STRONG.in(Ink.WHITE).at(7.2f, 11))), ink, false);
    }

    String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining("\n"));
    }
}
