package dev.assay.pack;

import dev.assay.rule.Place;
import java.util.List;

/**
 * How a term of a law is rendered in another language, so that all texts of a pack use one word for one thing.
 *
 * @param terms  the forms in which the leading language writes it; compared as whole words
 * @param forms  the forms in the other language of which one has to stand in a text with the term; compared as parts
 *               of words, since articles and endings are written together with them
 * @param source the article that the rendering comes from
 */
public record GlossaryTerm(List<String> terms, List<String> forms, String source, Place place) {
    public GlossaryTerm {
        terms = List.copyOf(terms);
        forms = List.copyOf(forms);
    }
}
