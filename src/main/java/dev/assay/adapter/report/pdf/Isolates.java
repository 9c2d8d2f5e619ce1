package dev.assay.adapter.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Keeps Latin words and dates in one piece inside a line that runs from right to left: without it the closing bracket
 * of {@code IR-24(1)} stands at the wrong end, and 2026-12-31 reads 31-12-2026. Other numbers need no help: an article
 * 24(1) is read from right to left in Arabic.
 */
final class Isolates {

    private static final char LEFT_TO_RIGHT = '\u202A';
    private static final char END = '\u202C';
    private static final char RIGHT_TO_LEFT_MARK = '\u200F';
    private static final Pattern LATIN = Pattern.compile(".*\\p{IsLatin}.*");
    /** After Arabic letters, Unicode takes the parts of a date for numbers of their own and turns them round. */
    private static final Pattern DASHED = Pattern.compile("[0-9]+(-[0-9]+)+");
    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";
    private static final String TRAILING = " =.,;:!?\u060C\u061B\u061F";
    private static final String ARABIC_MARKS = "\u060C\u061B\u061F";

    private Isolates() {}

    /** The line with invisible marks around what must not be taken apart. */
    static String of(String line) {
        var pieces = new ArrayList<String>();
        var run = new ArrayList<String>();
        for (var word : line.split(" ", -1)) {
            if (!joins(word, run)) {
                flush(run, pieces);
            }
            run.add(word);
        }
        flush(run, pieces);
        return String.join(" ", pieces);
    }

    static boolean isMark(char character) {
        return character == LEFT_TO_RIGHT || character == END || character == RIGHT_TO_LEFT_MARK;
    }

    /** Words of Latin, and the numbers after them, are read together; a list with Arabic commas is not. */
    private static boolean joins(String word, List<String> run) {
        if (run.isEmpty() || word.isEmpty() || Glyphs.rightToLeft(word)) {
            return false;
        }
        var last = run.getLast();
        return LATIN.matcher(String.join(" ", run)).matches()
                && !Glyphs.rightToLeft(last)
                && !last.isEmpty()
                && ARABIC_MARKS.indexOf(last.charAt(last.length() - 1)) < 0;
    }

    private static void flush(List<String> run, List<String> pieces) {
        if (!run.isEmpty()) {
            pieces.add(piece(String.join(" ", run)));
            run.clear();
        }
    }

    private static String piece(String words) {
        if (Glyphs.rightToLeft(words)) {
            return words;
        }
        int from = 0;
        int to = words.length();
        while (to > from && TRAILING.indexOf(words.charAt(to - 1)) >= 0) {
            to--;
        }
        while (to > from && OPENING.indexOf(words.charAt(from)) >= 0 && surplus(words.substring(from, to)) > 0) {
            from++;
        }
        while (to > from && CLOSING.indexOf(words.charAt(to - 1)) >= 0 && surplus(words.substring(from, to)) < 0) {
            to--;
        }
        return words.substring(0, from) + isolated(words.substring(from, to)) + words.substring(to);
    }

    /** How many more brackets are opened than closed: one that is not paired belongs to the sentence, not to the word. */
    private static long surplus(String words) {
        return words.chars().filter(c -> OPENING.indexOf(c) >= 0).count() - words.chars().filter(c -> CLOSING.indexOf(c) >= 0).count();
    }

    private static String isolated(String words) {
        if (LATIN.matcher(words).matches()) {
            return LEFT_TO_RIGHT + words + END;
        }
        return DASHED.matcher(words).matches() ? RIGHT_TO_LEFT_MARK + "" + LEFT_TO_RIGHT + words + END + RIGHT_TO_LEFT_MARK : words;
    }
}
