package dev.assay.rule;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the patterns of a rule, wherever they are nested. */
public final class Patterns {

    private Patterns() {}

    /** All patterns in reading order, the subject first. */
    public static List<Element.Pattern> of(Rule rule) {
        return Stream.concat(Stream.of(rule.subject()), rule.body().stream().flatMap(Patterns::within)).toList();
    }

    /** The name that a pattern of a parameter compares with; null when it is not that simple. */
    public static @Nullable String parameter(Element.Pattern pattern) {
        for (var condition : pattern.conditions()) {
            if (condition instanceof Condition.Compare(Operand.Read read, var operator, Operand.Literal literal)
                    && operator == Condition.Comparator.EQUAL
                    && read.variable() == null
                    && read.field().name().equals("name")
                    && literal.value() instanceof String name) {
                return name;
            }
        }
        return null;
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
