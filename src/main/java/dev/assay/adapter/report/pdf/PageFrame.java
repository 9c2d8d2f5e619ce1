package dev.assay.adapter.report.pdf;

import dev.assay.adapter.report.Phrases;

/**
 * What stands on every page but the cover.
 *
 * @param left   who it is about
 * @param right  the outcome, and whether it is recorded
 * @param foot   which decision, and what it is not
 * @param pages  number of pages of the document
 * @param phrases in the language of the document
 */
record PageFrame(String left, String right, String foot, int pages, Phrases phrases) {

    private static final Style HEADER = Style.NOTE.at(7.5f, 10);

    void draw(Canvas canvas, int page) {
        if (page == 1) {
            return;
        }
        canvas.mark(null, () -> {
            canvas.box(0, Sheet.HEIGHT - 6, Sheet.WIDTH, 6, Ink.NAVY);
            canvas.rule(Sheet.LEFT, Sheet.HEIGHT - 46, Sheet.BODY, Ink.LINE);
            canvas.rule(Sheet.LEFT, 42, Sheet.BODY, Ink.LINE);
            at(canvas, left, Sheet.LEFT, Sheet.HEIGHT - 40, Sheet.BODY * 0.55f);
            right(canvas, right, Sheet.HEIGHT - 40);
            at(canvas, foot, Sheet.LEFT, 30, Sheet.BODY * 0.8f);
            right(canvas, phrases.say("Page %d of %d", page, pages), 30);
        });
    }

    /** The first line of a text; a longer one ends with three dots. */
    private static void at(Canvas canvas, String text, float x, float y, float width) {
        var lines = canvas.typesetter().lines(text, HEADER, width - 8);
        var first = lines.getFirst();
        canvas.line(lines.size() == 1 ? first : first.followedBy(" ..."), x, y, width);
    }

    private static void right(Canvas canvas, String text, float y) {
        var shown = canvas.typesetter().lines(text, HEADER, Sheet.BODY * 0.45f).getFirst();
        var width = canvas.typesetter().width(shown);
        canvas.line(shown, Sheet.RIGHT - width, y, width);
    }
}
