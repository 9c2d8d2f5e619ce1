package dev.assay.adapter.files;

import java.util.Collection;
import java.util.Locale;
import java.util.TreeSet;

/**
 * The name that was probably meant, for a message about one that is not known. It is searched for when the message is
 * made, so that a document full of mistakes costs no more than those that are listed.
 */
record ClosestName(String written, Collection<String> names) {

    /** Longer names and longer lists are not compared: a hostile document must not buy work with mistakes. */
    private static final int LONGEST = 40;

    private static final int MOST = 500;

    /** {@code ; did you mean "x"?} or nothing when no name is near. */
    @Override
    public String toString() {
        if (written.length() > LONGEST || names.size() > MOST) return "";
        var word = written.toLowerCase(Locale.ROOT);
        String best = "";
        int least = Integer.MAX_VALUE;
        for (var name : new TreeSet<>(names)) {
            if (name.length() > LONGEST) continue;
            var distance = distance(word, name.toLowerCase(Locale.ROOT));
            if (distance < least && distance <= Math.max(1, name.length() / 3)) {
                best = name;
                least = distance;
            }
        }
        return best.isEmpty() ? "" : "; did you mean \"" + best + "\"?";
    }

    /** Levenshtein: letters to change, add or drop. */
    private static int distance(String a, String b) {
        var above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            var row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                var change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }
}
