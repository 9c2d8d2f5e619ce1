package dev.assay.evaluation;

import dev.assay.fact.FactKind;
import dev.assay.fact.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a number in a rule depends on the clock: ages that grow by one a day (or an hour), less ages, plus one of finitely
 * many amounts.
 *
 * @param amounts the values that the rest may have; what none of them is cannot be known, and turns nothing
 * @param regular false when it is no such sum, so that it may turn at any time
 */
record ClockForm(List<Age> plus, List<Age> minus, List<Amount> amounts, boolean regular) {

    private static final int MOST_AMOUNTS = 500;

    /** A component that is worked out from a date, of some fact of a kind. */
    record Age(FactKind kind, Field field) {}

    /** @param sources JSON Pointers of where the value stands */
    record Amount(BigDecimal value, List<String> sources) {}

    static final ClockForm IRREGULAR = new ClockForm(List.of(), List.of(), List.of(), false);

    static ClockForm age(FactKind kind, Field field) {
        return new ClockForm(List.of(new Age(kind, field)), List.of(), List.of(new Amount(BigDecimal.ZERO, List.of())), true);
    }

    static ClockForm amounts(List<Amount> amounts) {
        return distinct(List.of(), List.of(), amounts.stream(), true);
    }

    boolean readsClock() {
        return !plus.isEmpty() || !minus.isEmpty();
    }

    ClockForm and(ClockForm other) {
        var sums = amounts.stream().flatMap(one -> other.amounts.stream().map(another -> sum(one, another)));
        var few = (long) amounts.size() * other.amounts.size() <= MOST_AMOUNTS;
        return distinct(
                both(plus, other.plus),
                both(minus, other.minus),
                few ? sums : Stream.of(),
                regular && other.regular && few);
    }

    ClockForm negated() {
        var negative = amounts.stream()
                .map(amount -> new Amount(amount.value().negate(), amount.sources()))
                .toList();
        return new ClockForm(minus, plus, negative, regular);
    }

    /** The same ages in a form that nobody can foresee. */
    ClockForm irregular() {
        return new ClockForm(plus, minus, List.of(), false);
    }

    private static ClockForm distinct(List<Age> plus, List<Age> minus, Stream<Amount> amounts, boolean regular) {
        var byValue = new LinkedHashMap<BigDecimal, Amount>();
        amounts.forEach(amount -> byValue.putIfAbsent(amount.value().stripTrailingZeros(), amount));
        return new ClockForm(plus, minus, List.copyOf(byValue.values()), regular);
    }

    private static Amount sum(Amount one, Amount other) {
        return new Amount(one.value().add(other.value()), both(one.sources(), other.sources()));
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }
}
