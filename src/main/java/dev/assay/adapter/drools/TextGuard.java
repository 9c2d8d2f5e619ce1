package dev.assay.adapter.drools;

/**
 * What is refused of the bare text, before anything reads it: too much of it, characters that a reader cannot see, and
 * escapes with which the text would not be what it looks like (a Java compiler resolves them even inside comments).
 */
final class TextGuard {

    private static final int MOST_CHARACTERS = 1 << 20;

    private TextGuard() {}

    static void check(String text, Problems problems) {
        if (text.length() > MOST_CHARACTERS) {
            problems.add(
                    1,
                    1,
                    "text-size",
                    "the file has %,d characters, more than %,d".formatted(text.length(), MOST_CHARACTERS),
                    "split it into several files");
            return;
        }
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            } else {
                check(text, i, line, i - lineStart + 1, problems);
            }
        }
    }

    private static void check(String text, int i, int line, int column, Problems problems) {
        int c = text.codePointAt(i);
        if (invisible(c) && !lineEnd(text, i)) {
            problems.add(
                    line,
                    column,
                    "control-character",
                    "the character U+%04X cannot be seen or changes the direction of writing".formatted(c),
                    "leave it out, in texts and comments too");
        } else if (text.startsWith("\\u", i)) {
            problems.add(
                    line,
                    column,
                    "unicode-escape",
                    "a \\u escape is refused, in texts and comments too",
                    "write the character itself");
        }
    }

    private static boolean lineEnd(String text, int i) {
        return text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
    }

    private static boolean invisible(int c) {
        if (c == '\t') {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
