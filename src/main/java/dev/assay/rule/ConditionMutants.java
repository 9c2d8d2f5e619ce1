package dev.assay.rule;

import dev.assay.fact.ValueType;
import dev.assay.rule.Condition.Comparator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Conditions with one small fault each. */
final class ConditionMutants {

    private ConditionMutants() {}

    static Stream<Condition> of(Condition condition) {
        return switch (condition) {
            case Condition.Compare compare -> Stream.concat(signs(compare), numbers(compare));
            case Condition.Contains contains -> Stream.of(new Condition.Negation(contains));
            case Condition.Matches matches -> Stream.of(new Condition.Negation(matches));
            case Condition.In in -> Stream.concat(Stream.of(new Condition.Negation(in)), fewer(in));
            case Condition.Negation(var part) -> Stream.of(part);
            case Condition.All(var parts) -> Stream.concat(Stream.of(new Condition.Any(parts)), all(parts));
            case Condition.Any(var parts) -> Stream.concat(Stream.of(new Condition.All(parts)), any(parts));
        };
    }

    private static Stream<Condition> signs(Condition.Compare compare) {
        var others = switch (compare.operator()) {
            case EQUAL -> List.of(Comparator.NOT_EQUAL);
            case NOT_EQUAL -> List.of(Comparator.EQUAL);
            case LESS -> List.of(Comparator.LESS_OR_EQUAL, Comparator.GREATER_OR_EQUAL);
            case LESS_OR_EQUAL -> List.of(Comparator.LESS, Comparator.GREATER);
            case GREATER -> List.of(Comparator.GREATER_OR_EQUAL, Comparator.LESS_OR_EQUAL);
            case GREATER_OR_EQUAL -> List.of(Comparator.GREATER, Comparator.LESS);
        };
        return others.stream().map(sign -> new Condition.Compare(compare.left(), sign, compare.right()));
    }

    /** A number one more and one less; only where it is ordered, for else the sign says the same. */
    private static Stream<Condition> numbers(Condition.Compare compare) {
        var ordered = compare.operator() != Comparator.EQUAL && compare.operator() != Comparator.NOT_EQUAL;
        return ordered && compare.right() instanceof Operand.Literal(var type, var value) && type != null
                ? Stream.of(-1, 1)
                        .flatMap(step -> moved(type, value, step))
                        .map(moved -> new Condition.Compare(compare.left(), compare.operator(), moved))
                : Stream.empty();
    }

    private static Stream<Operand> moved(ValueType type, Object value, int step) {
        return switch (value) {
            case Long whole -> Stream.of(new Operand.Literal(type, whole + step));
            case BigDecimal number -> Stream.of(new Operand.Literal(type, number.add(BigDecimal.valueOf(step))));
            default -> Stream.empty();
        };
    }

    private static Stream<Condition> fewer(Condition.In in) {
        return in.values().size() < 2
                ? Stream.empty()
                : IntStream.range(0, in.values().size())
                        .mapToObj(i -> new Condition.In(in.operand(), without(in.values(), i)));
    }

    private static Stream<Condition> all(List<Condition> parts) {
        return lists(parts).map(list -> list.size() == 1 ? list.getFirst() : new Condition.All(list));
    }

    private static Stream<Condition> any(List<Condition> parts) {
        return lists(parts).map(list -> list.size() == 1 ? list.getFirst() : new Condition.Any(list));
    }

    /** The list with one part left out, or with a fault in one part. */
    static Stream<List<Condition>> lists(List<Condition> parts) {
        return IntStream.range(0, parts.size())
                .boxed()
                .flatMap(i -> Stream.concat(
                        Stream.of(without(parts, i)), of(parts.get(i)).map(mutant -> with(parts, i, mutant))));
    }

    static <T> List<T> without(List<T> list, int index) {
        var rest = new ArrayList<>(list);
        rest.remove(index);
        return rest;
    }

    static <T> List<T> with(List<T> list, int index, T other) {
        var changed = new ArrayList<>(list);
        changed.set(index, other);
        return changed;
    }
}
