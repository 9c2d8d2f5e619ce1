package dev.assay.adapter.connect;

/** Text from outside on its way to terminals, logs and documents: one line, nothing in it that is not seen. */
final class Visible {

    private Visible() {}

    /** The text, at most so many characters of it, with a question mark for each that is not seen. */
    static String of(String text, int most) {
        var shown = new StringBuilder();
        text.codePoints().limit(most).forEach(c -> shown.appendCodePoint(seen(c) ? c : '?'));
        return text.codePointCount(0, text.length()) > most ? shown.append("...").toString() : shown.toString();
    }

    /** Whether the text is one line of characters. */
    static boolean oneLine(String text) {
        return text.codePoints().noneMatch(c -> switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        });
    }

    private static boolean seen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
