package dev.assay.rule;

import java.util.List;
import java.util.stream.Stream;

/** Finds the patterns of a rule, wherever they are nested. */
public final class Patterns {

    private Patterns() {}

    /** All patterns in reading order, the subject first. */
    public static List<Element.Pattern> of(Rule rule) {
        return Stream.concat(Stream.of(rule.subject()), rule.body().stream().flatMap(Patterns::within)).toList();
    }

    private static Stream<Element.Pattern> within(Element element) {
        return switch (element) {
            case Element.Pattern pattern -> Stream.of(pattern);
            case Element.Not not -> not.body().stream().flatMap(Patterns::within);
            case Element.Exists exists -> exists.body().stream().flatMap(Patterns::within);
            case Element.Forall forall ->
                Stream.concat(Stream.of(forall.each()), forall.holds().stream().flatMap(Patterns::within));
            case Element.Either either ->
                either.branches().stream().flatMap(List::stream).flatMap(Patterns::within);
            case Element.Accumulate accumulate -> Stream.of(accumulate.source());
        };
    }
}
