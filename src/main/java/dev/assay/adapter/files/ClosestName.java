package dev.assay.adapter.files;

import java.util.Collection;
import java.util.Locale;

/** Guesses which name was meant, for messages about a name that is not known. */
final class ClosestName {

    /** Longer names and longer lists are not compared: a hostile document must not buy work with mistakes. */
    private static final int LONGEST = 40;

    private static final int MOST = 200;

    private ClosestName() {}

    /** {@code ; did you mean "x"?} or nothing when no name is near. */
    static String hint(String written, Collection<String> names) {
        if (written.length() > LONGEST || names.size() > MOST) return "";
        var word = written.toLowerCase(Locale.ROOT);
        String best = "";
        int least = Integer.MAX_VALUE;
        for (var name : names) {
            if (name.length() > LONGEST) continue;
            var distance = distance(word, name.toLowerCase(Locale.ROOT));
            if (distance < least && distance <= Math.max(1, name.length() / 3)) {
                best = name;
                least = distance;
            }
        }
        return best.isEmpty() ? "" : "; did you mean \"%s\"?".formatted(best);
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
