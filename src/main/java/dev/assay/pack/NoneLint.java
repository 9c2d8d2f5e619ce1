package dev.assay.pack;

import dev.assay.fact.FactKind;
import dev.assay.fact.Field;
import dev.assay.rule.Condition;
import dev.assay.rule.Element;
import dev.assay.rule.Operand;
import dev.assay.rule.Patterns;
import dev.assay.rule.Rule;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds requirements that forget what was stated as none: {@code reviewAgeInDays > 90} is false where there never was a
 * review, and a requirement that is not violated is satisfied.
 */
final class NoneLint {

    private NoneLint() {}

    static List<PackProblem> check(Rule rule) {
        if (rule.purpose() != Rule.Purpose.REQUIREMENT) {
            return List.of();
        }
        return Patterns.of(rule).stream().flatMap(NoneLint::check).toList();
    }

    private static Stream<PackProblem> check(Element.Pattern pattern) {
        return pattern.conditions().stream()
                .flatMap(NoneLint::ordered)
                .flatMap(field -> sources(pattern.kind(), field)
                        .filter(Field::mayBeNone)
                        .filter(source -> !asksForNone(pattern.conditions(), field.name())
                                && !asksForNone(pattern.conditions(), source.name()))
                        .map(source -> problem(pattern, field, source)))
                .distinct();
    }

    private static PackProblem problem(Element.Pattern pattern, Field field, Field source) {
        return new PackProblem(
                pattern.place(),
                "%s is compared, but nothing is said of a %s whose %s was stated as none: the comparison is false there"
                        .formatted(field.name(), pattern.kind(), source.name()),
                "Write %s == null || ... where none is a violation, %s != null where it is not."
                        .formatted(source.name(), source.name()));
    }

    /** What can be stated: a count of days is there when the day is. */
    private static Stream<Field> sources(FactKind kind, Field field) {
        return field.workedOut()
                ? field.workedOutFrom().stream().map(kind::field).filter(Objects::nonNull)
                : Stream.of(field);
    }

    private static Stream<Field> ordered(Condition condition) {
        return switch (condition) {
            case Condition.Compare(var left, var comparator, var right) ->
                switch (comparator) {
                    case EQUAL, NOT_EQUAL -> Stream.empty();
                    case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
                        Stream.of(left, right).map(NoneLint::own).filter(Objects::nonNull);
                };
            case Condition.All(var parts) -> parts.stream().flatMap(NoneLint::ordered);
            case Condition.Any(var parts) -> parts.stream().flatMap(NoneLint::ordered);
            case Condition.Negation(var part) -> ordered(part);
            case Condition.Contains contains -> Stream.empty();
            case Condition.In in -> Stream.empty();
            case Condition.Matches matches -> Stream.empty();
        };
    }

    private static @Nullable Field own(Operand operand) {
        return operand instanceof Operand.Read(var variable, var field) && variable == null ? field : null;
    }

    private static boolean asksForNone(List<Condition> conditions, String field) {
        return conditions.stream().anyMatch(condition -> switch (condition) {
            case Condition.Compare(var left, var comparator, var right) ->
                right.equals(Operand.Literal.NONE) && own(left) instanceof Field own && own.name().equals(field);
            case Condition.All(var parts) -> asksForNone(parts, field);
            case Condition.Any(var parts) -> asksForNone(parts, field);
            case Condition.Negation(var part) -> asksForNone(List.of(part), field);
            case Condition.Contains contains -> false;
            case Condition.In in -> false;
            case Condition.Matches matches -> false;
        });
    }
}
