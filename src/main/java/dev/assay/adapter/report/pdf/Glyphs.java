package dev.assay.adapter.report.pdf;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;

/**
 * What of a text can be drawn. A character that no font has, that needs a script we cannot set, or that changes the
 * order of others unseen, is drawn as {@code [U+1F600]}: visible, never left out.
 */
final class Glyphs {

    private static final String PERSIAN = "\u067E\u0686\u0698\u06A9\u06AF\u06CC";

    private final Fonts fonts;

    Glyphs(Fonts fonts) {
        this.fonts = fonts;
    }

    /** The text in characters that can be drawn; line breaks stay. */
    String visible(String text) {
        var shown = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> {
            if (c == '\n' || drawable(c)) {
                shown.appendCodePoint(c);
            } else if (c == '\t' || c == '\u00A0') {
                shown.append(' ');
            } else if (c != '\r') {
                shown.append("[U+%04X]".formatted(c));
            }
        });
        return shown.toString();
    }

    private boolean drawable(int c) {
        if (c > Character.MAX_VALUE || Character.isSurrogate((char) c)) {
            return false;
        }
        return settable(c) && fonts.has(Face.REGULAR, c) && fonts.has(Face.BOLD, c);
    }

    private static boolean settable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> script(c);
        };
    }

    private static boolean script(int c) {
        return switch (UnicodeScript.of(c)) {
            case LATIN, GREEK, CYRILLIC, COMMON, INHERITED -> true;
            case ARABIC -> c >= 0x0621 && c <= 0x064A || PERSIAN.indexOf(c) >= 0 || Character.isDigit(c);
            default -> false;
        };
    }

    /** Whether a text is written from right to left somewhere. */
    static boolean rightToLeft(String text) {
        return text.codePoints().anyMatch(Glyphs::turnsAround);
    }

    /** Whether the first letter of a text is of a script that runs from right to left. */
    static boolean beginsRightToLeft(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .limit(1)
                .anyMatch(Glyphs::turnsAround);
    }

    private static boolean turnsAround(int c) {
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        };
    }
}
