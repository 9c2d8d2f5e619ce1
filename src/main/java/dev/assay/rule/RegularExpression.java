package dev.assay.rule;

import com.google.re2j.Pattern;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Regular expressions in RE2's syntax: matched in time linear in the text, whatever an author writes. */
public final class RegularExpression {

    private static final int MOST_KEPT = 1_000;
    private static final Map<String, Pattern> COMPILED = new ConcurrentHashMap<>();

    private RegularExpression() {}

    /** Whether the whole text matches. */
    public static boolean matches(String regex, String text) {
        return compiled(regex).matches(text);
    }

    private static Pattern compiled(String regex) {
        var known = COMPILED.get(regex);
        if (known != null) {
            return known;
        }
        if (COMPILED.size() >= MOST_KEPT) {
            COMPILED.clear();
        }
        return COMPILED.computeIfAbsent(regex, Pattern::compile);
    }
}
