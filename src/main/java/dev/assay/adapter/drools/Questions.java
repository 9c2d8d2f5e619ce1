package dev.assay.adapter.drools;

import dev.assay.rule.Closed;
import dev.assay.rule.Element;
import dev.assay.rule.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the questions of a program, while it is compiled: elements that are about nothing bound outside of them, so that
 * they have one answer wherever they are asked. Rules that ask the same share a number.
 */
final class Questions {

    /** Of an element that is about a fact of the match. */
    static final int NONE = -1;

    private static final Place NOWHERE = new Place("", 0, 0);

    private final Map<Element, Integer> numbers = new HashMap<>();

    /** The number of an element that is a question; else {@link #NONE}. */
    int number(Element element) {
        if (!Closed.is(element)) {
            return NONE;
        }
        var next = numbers.size();
        var known = numbers.putIfAbsent(anywhere(element), next);
        return known == null ? next : known;
    }

    /** How many there are. */
    int count() {
        return numbers.size();
    }

    /** The same element, wherever it is written. */
    private static Element anywhere(Element element) {
        return switch (element) {
            case Element.Pattern pattern -> anywhere(pattern);
            case Element.Not(var body) -> new Element.Not(all(body));
            case Element.Exists(var body) -> new Element.Exists(all(body));
            case Element.Forall(var each, var holds) -> new Element.Forall(anywhere(each), all(holds));
            case Element.Either(var branches) ->
                new Element.Either(branches.stream().map(Questions::all).toList());
            case Element.Accumulate(var source, var aggregates, var conditions, var place) ->
                new Element.Accumulate(anywhere(source), aggregates, conditions, NOWHERE);
        };
    }

    private static List<Element> all(List<Element> elements) {
        return elements.stream().map(Questions::anywhere).toList();
    }

    private static Element.Pattern anywhere(Element.Pattern pattern) {
        return new Element.Pattern(
                pattern.variable(), pattern.kind(), pattern.bindings(), pattern.conditions(), NOWHERE);
    }
}
