package dev.assay.classification;

import dev.assay.fact.IdempotencyMethod;
import dev.assay.rule.Condition;
import dev.assay.rule.Element;
import dev.assay.rule.Operand;
import dev.assay.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/** The idempotency methods that a rule accepts, read from its own conditions so that they are written down once. */
final class AcceptedMethods {

    private AcceptedMethods() {}

    static List<IdempotencyMethod> of(Rule rule) {
        return rule.body().stream()
                .filter(Element.Pattern.class::isInstance)
                .map(Element.Pattern.class::cast)
                .flatMap(pattern -> pattern.conditions().stream())
                .flatMap(AcceptedMethods::named)
                .toList();
    }

    private static Stream<IdempotencyMethod> named(Condition condition) {
        return switch (condition) {
            case Condition.Compare(Operand.Read read, Condition.Comparator op, Operand.Literal one)
            when op == Condition.Comparator.EQUAL -> methods(Stream.of(one));
            case Condition.In(Operand.Read read, List<Operand.Literal> values) -> methods(values.stream());
            case Condition.All(List<Condition> parts) -> parts.stream().flatMap(AcceptedMethods::named);
            case Condition.Any(List<Condition> parts) -> parts.stream().flatMap(AcceptedMethods::named);
            case Condition.Compare other -> Stream.of();
            case Condition.In other -> Stream.of();
            case Condition.Contains other -> Stream.of();
            case Condition.Matches other -> Stream.of();
            case Condition.Negation other -> Stream.of();
        };
    }

    private static Stream<IdempotencyMethod> methods(Stream<Operand.Literal> literals) {
        return literals.map(Operand.Literal::value)
                .filter(IdempotencyMethod.class::isInstance)
                .map(IdempotencyMethod.class::cast);
    }
}
