package dev.assay.evaluation;

import dev.assay.evaluation.ClockForm.Amount;
import dev.assay.fact.FactKind;
import dev.assay.fact.FactPath;
import dev.assay.fact.Facts;
import dev.assay.fact.Field;
import dev.assay.fact.Parameter;
import dev.assay.fact.ValueType;
import dev.assay.rule.Element;
import dev.assay.rule.Numbers;
import dev.assay.rule.Operand;
import dev.assay.rule.Patterns;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is bound at one place of a rule, and how the numbers read there depend on the clock. */
final class ClockForms {

    private final Facts facts;
    private final Map<String, ClockForm> numbers;
    private final Map<String, FactKind> bound;
    private final @Nullable FactKind own;

    private ClockForms(
            Facts facts, Map<String, ClockForm> numbers, Map<String, FactKind> bound, @Nullable FactKind own) {
        this.facts = facts;
        this.numbers = numbers;
        this.bound = bound;
        this.own = own;
    }

    /** Nothing is bound yet. */
    static ClockForms start(Facts facts) {
        return new ClockForms(facts, Map.of(), Map.of(), null);
    }

    /** Inside a pattern and after it. */
    ClockForms enter(Element.Pattern pattern) {
        var more = new HashMap<>(numbers);
        pattern.bindings().forEach(binding -> more.put(binding.variable(), read(pattern.kind(), binding.field(), name(pattern))));
        var kinds = new HashMap<>(bound);
        if (pattern.variable() != null) {
            kinds.put(pattern.variable(), pattern.kind());
        }
        return new ClockForms(facts, more, kinds, pattern.kind());
    }

    /** After an accumulate: the least and greatest of ages are ages, a sum of them is none. */
    ClockForms after(Element.Accumulate accumulate) {
        var inside = enter(accumulate.source());
        var more = new HashMap<>(numbers);
        for (var aggregate : accumulate.aggregates()) {
            var over = aggregate.over() == null ? ClockForm.IRREGULAR : inside.of(aggregate.over());
            more.put(aggregate.variable(), switch (aggregate.function()) {
                case MIN, MAX -> over;
                case COUNT -> ClockForm.IRREGULAR;
                case SUM -> over.irregular();
            });
        }
        return new ClockForms(facts, more, bound, own);
    }

    ClockForm of(Operand operand) {
        return switch (operand) {
            case Operand.Literal literal ->
                literal.value() instanceof Number number
                        ? ClockForm.amounts(List.of(new Amount(Numbers.decimal(number), List.of())))
                        : ClockForm.IRREGULAR;
            case Operand.Read read -> read(read.variable() == null ? own : bound.get(read.variable()), read.field(), null);
            case Operand.Bound one -> numbers.getOrDefault(one.variable(), ClockForm.IRREGULAR);
            case Operand.Whole any -> ClockForm.IRREGULAR;
            case Operand.Arithmetic sum -> switch (sum.operator()) {
                case '+' -> of(sum.left()).and(of(sum.right()));
                case '-' -> of(sum.left()).and(of(sum.right()).negated());
                default -> of(sum.left()).and(of(sum.right())).irregular();
            };
        };
    }

    /** Whether a component is worked out from a date or a moment. */
    static boolean isAge(FactKind kind, Field field) {
        return field.workedOut() && source(kind, field) instanceof Field source && isTime(source.type());
    }

    static @Nullable Field source(FactKind kind, Field field) {
        return kind.field(field.workedOutFrom().getFirst());
    }

    private static boolean isTime(ValueType type) {
        return type instanceof ValueType.Date || type instanceof ValueType.Moment;
    }

    private ClockForm read(@Nullable FactKind kind, Field field, @Nullable String parameter) {
        if (kind == null || !number(field.type())) {
            return ClockForm.IRREGULAR;
        }
        if (isAge(kind, field)) {
            return ClockForm.age(kind, field);
        }
        if (!kind.stated() && kind.type() != Parameter.class) {
            // What is concluded may change from day to day.
            return ClockForm.IRREGULAR;
        }
        return ClockForm.amounts(facts.of(kind).stream()
                .filter(fact -> parameter == null || fact instanceof Parameter one && one.name().equals(parameter))
                .filter(fact -> field.read(fact) instanceof Number)
                .map(fact -> new Amount(
                        decimal(field.read(fact)), List.of(kind.type() == Parameter.class ? fact.origin().pointer() : FactPath.of(fact, field))))
                .toList());
    }

    private static boolean number(ValueType type) {
        return type instanceof ValueType.Whole || type instanceof ValueType.Decimal;
    }

    private static BigDecimal decimal(@Nullable Object number) {
        return Numbers.decimal(java.util.Objects.requireNonNull(number));
    }

    /** The parameter that a pattern names; null when it is not that simple. */
    private static @Nullable String name(Element.Pattern pattern) {
        return pattern.kind().type() == Parameter.class ? Patterns.parameter(pattern) : null;
    }
}
