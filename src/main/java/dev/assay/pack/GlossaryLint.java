package dev.assay.pack;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds the terms of a glossary that a text has and its translation renders otherwise. */
final class GlossaryLint {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
    /** Vowel signs and the stretching stroke of Arabic: a word is the same with and without them. */
    private static final Pattern SIGNS = Pattern.compile("[\\u064B-\\u0652\\u0640]");

    private final List<Form> forms;

    GlossaryLint(List<GlossaryTerm> glossary) {
        this.forms = glossary.stream()
                .flatMap(term -> term.terms().stream().map(form -> new Form(form, words(form), term)))
                .sorted(Comparator.comparingInt((Form form) -> -form.text().length()))
                .toList();
    }

    /** One way in which the leading language writes a term. */
    private record Form(String text, Pattern words, GlossaryTerm term) {}

    private static Pattern words(String form) {
        return Pattern.compile("(?<![\\w-])" + Pattern.quote(form) + "(?![\\w-])", Pattern.CASE_INSENSITIVE);
    }

    /** A longer term covers the shorter ones inside it: "data protection officer" is no use of "officer". */
    List<GlossaryTerm> missed(String own, String translated) {
        var left = PLACEHOLDER.matcher(own).replaceAll(" ");
        var used = new LinkedHashSet<GlossaryTerm>();
        for (var form : forms) {
            var rest = form.words().matcher(left).replaceAll(" ");
            if (!rest.equals(left)) {
                used.add(form.term());
            }
            left = rest;
        }
        var said = plain(translated);
        return used.stream()
                .filter(term -> term.forms().stream().noneMatch(form -> said.contains(plain(form))))
                .toList();
    }

    private static String plain(String text) {
        return SIGNS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
