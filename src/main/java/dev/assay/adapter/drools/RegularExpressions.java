package dev.assay.adapter.drools;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/**
 * Takes the regular expressions that mean the same in RE2, which needs linear time, and in Java, which stock Drools
 * uses: no groups with a question mark but {@code (?:}, no brackets or && inside brackets, no classes by other names.
 */
final class RegularExpressions {

    private static final int LONGEST = 500;
    private static final int MOST_REPETITIONS = 1000;

    private final Token at;
    private final String regex;
    private boolean inClass;
    private int classStart;
    private long repetitions = 1;

    private RegularExpressions(Token at) {
        this.at = at;
        this.regex = at.text();
    }

    static void check(Token at) {
        if (at.text().length() > LONGEST) {
            throw refusal(at, "has %d characters".formatted(at.text().length()), "use at most %d".formatted(LONGEST));
        }
        new RegularExpressions(at).scan();
        compile(at);
    }

    private static void compile(Token at) {
        try {
            Pattern.compile(at.text());
            java.util.regex.Pattern.compile(at.text());
        } catch (PatternSyntaxException e) {
            throw refusal(
                    at,
                    "is not understood: " + e.getDescription(),
                    "use RE2 syntax; it has no look-around and no back-references");
        } catch (java.util.regex.PatternSyntaxException e) {
            throw refusal(at, "is not understood by Java: " + e.getDescription(), "use what RE2 and Java share");
        }
    }

    private void scan() {
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\') {
                i++;
                escape(i);
            } else if (inClass) {
                insideClass(i, c);
            } else if (c == '[') {
                inClass = true;
                classStart = regex.startsWith("[^", i) ? i + 2 : i + 1;
            } else if (regex.startsWith("(?", i) && !regex.startsWith("(?:", i)) {
                throw refusal(at, "holds a group with (?", "use ( ) or (?: )");
            } else if (c == '{') {
                repetition(i);
            }
        }
    }

    private void escape(int i) {
        if (i >= regex.length()) {
            throw refusal(at, "ends with a backslash", "write \\\\\\\\ for a backslash");
        }
        char c = regex.charAt(i);
        boolean known = "dDwWs".indexOf(c) >= 0 || !inClass && "bB".indexOf(c) >= 0;
        if (Character.isLetterOrDigit(c) && !known) {
            throw refusal(
                    at, "holds the escape \\" + c, "use \\d \\D \\w \\W \\s, \\b outside brackets, or escape a sign");
        }
    }

    private void insideClass(int i, char c) {
        if (c == '[' || regex.startsWith("&&", i)) {
            throw refusal(
                    at,
                    "holds %s inside brackets".formatted(c == '[' ? "[" : "&&"),
                    "escape it, or write two alternatives with |");
        }
        if (c == ']') {
            if (i == classStart) {
                throw refusal(at, "holds an empty pair of brackets", "escape a closing bracket: \\]");
            }
            inClass = false;
        }
    }

    private void repetition(int i) {
        int close = regex.indexOf('}', i);
        for (var number :
                regex.substring(i + 1, close < 0 ? regex.length() : close).split(",")) {
            boolean digits =
                    !number.isEmpty() && number.length() <= 4 && number.chars().allMatch(c -> c >= '0' && c <= '9');
            if (!digits) {
                throw refusal(
                        at, "holds a repetition that is refused", "write {2}, {2,} or {2,5}; escape other braces");
            }
            repetitions *= Math.max(1, Integer.parseInt(number));
        }
        if (repetitions > MOST_REPETITIONS) {
            throw refusal(at, "repeats parts more than %d times".formatted(MOST_REPETITIONS), "use * or +");
        }
    }

    private static Refusal refusal(Token at, String problem, String wayOut) {
        return new Refusal(at, "regular-expression", "the regular expression %s".formatted(problem), wayOut);
    }
}
