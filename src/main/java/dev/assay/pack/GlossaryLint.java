package dev.assay.pack;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the terms of a glossary that a text has and its translation renders otherwise. */
final class GlossaryLint {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
    /** Vowel signs and the stretching stroke of Arabic: a word is the same with and without them. */
    private static final Pattern SIGNS = Pattern.compile("[\\u064B-\\u0652\\u0640]");

    private final List<GlossaryTerm> glossary;
    private final Map<GlossaryTerm, Pattern> words;

    GlossaryLint(List<GlossaryTerm> glossary) {
        this.glossary = glossary;
        this.words = glossary.stream().collect(Collectors.toMap(Function.identity(), GlossaryLint::words, (one, same) -> one));
    }

    private static Pattern words(GlossaryTerm term) {
        var forms = term.terms().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\w-])(?:" + forms + ")(?![\\w-])", Pattern.CASE_INSENSITIVE);
    }

    /** A longer term covers the shorter ones inside it: "data protection officer" is no use of "officer". */
    List<GlossaryTerm> missed(String own, String translated) {
        var left = new StringBuilder(PLACEHOLDER.matcher(own).replaceAll(" "));
        var said = plain(translated);
        return glossary.stream()
                .sorted((one, other) -> longest(other) - longest(one))
                .filter(term -> takes(term, left))
                .filter(term -> term.forms().stream().noneMatch(form -> said.contains(plain(form))))
                .toList();
    }

    private static int longest(GlossaryTerm term) {
        return term.terms().stream().mapToInt(String::length).max().orElse(0);
    }

    private boolean takes(GlossaryTerm term, StringBuilder left) {
        var found = words.getOrDefault(term, Pattern.compile("(?!)")).matcher(left.toString());
        var rest = found.replaceAll(" ");
        var there = !rest.contentEquals(left);
        left.setLength(0);
        left.append(rest);
        return there;
    }

    private static String plain(String text) {
        return SIGNS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
