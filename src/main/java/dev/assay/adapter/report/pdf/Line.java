package dev.assay.adapter.report.pdf;

/**
 * One line of a text, in the order in which it is read.
 *
 * @param rightToLeft whether its paragraph runs from right to left
 * @param atRight     whether it stands at the right margin
 */
record Line(String text, boolean rightToLeft, boolean atRight, Style style) {

    /** A line of a paragraph that runs from left to right. */
    static Line of(String text, Style style) {
        return new Line(text, false, false, style);
    }

    Line followedBy(String more) {
        return new Line(text + more, rightToLeft, atRight, style);
    }
}
