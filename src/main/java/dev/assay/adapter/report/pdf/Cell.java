package dev.assay.adapter.report.pdf;

import org.jspecify.annotations.Nullable;

/**
 * One cell of a table.
 *
 * @param fill  colour behind the text, as a rounded mark; null for none
 * @param heads whether it is the heading of its row
 */
record Cell(String text, Style style, @Nullable Ink fill, boolean heads) {

    static Cell of(String text) {
        return new Cell(text, Style.SMALL, null, false);
    }

    static Cell of(String text, Style style) {
        return new Cell(text, style, null, false);
    }

    static Cell head(String text) {
        return new Cell(text, Style.SMALL_STRONG, null, true);
    }

    /** A word that counts, in white on its colour. */
    static Cell mark(String text, Ink ink) {
        return new Cell(text, Style.SMALL_STRONG.in(Ink.WHITE).at(7.2f, 11), ink, false);
    }
}
