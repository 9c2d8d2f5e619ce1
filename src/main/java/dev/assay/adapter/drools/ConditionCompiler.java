package dev.assay.adapter.drools;

import dev.assay.adapter.drools.Compiled.Test;
import dev.assay.adapter.drools.Compiled.Value;
import dev.assay.fact.Unknown;
import dev.assay.rule.Comparison;
import dev.assay.rule.Condition;
import dev.assay.rule.Condition.Comparator;
import dev.assay.rule.Operand;
import dev.assay.rule.RegularExpression;
import dev.assay.rule.Truth;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Compiles conditions to closures in Kleene's logic. */
final class ConditionCompiler {

    private final UnaryOperator<Comparator> reading;

    /** @param reading what each comparison is taken for: itself, but for tests that plant a fault */
    ConditionCompiler(UnaryOperator<Comparator> reading) {
        this.reading = reading;
    }

    Test of(Condition condition, Slots slots) {
        return switch (condition) {
            case Condition.Compare(var left, var operator, var right) ->
                comparison(left, reading.apply(operator), right, slots);
            case Condition.Contains contains -> contains(contains, slots);
            case Condition.In in -> in(in, slots);
            case Condition.Matches matches -> matches(matches, slots);
            case Condition.All(var parts) -> all(tests(parts, slots));
            case Condition.Any(var parts) -> any(tests(parts, slots));
            case Condition.Negation(var part) -> negation(of(part, slots));
        };
    }

    Test[] tests(List<Condition> parts, Slots slots) {
        return parts.stream().map(part -> of(part, slots)).toArray(Test[]::new);
    }

    private static Test negation(Test test) {
        return slots -> test.of(slots).not();
    }

    private static Test all(Test[] tests) {
        return slots -> {
            var truth = Truth.TRUE;
            for (int i = 0; i < tests.length && truth != Truth.FALSE; i++) {
                truth = truth.and(tests[i].of(slots));
            }
            return truth;
        };
    }

    private static Test any(Test[] tests) {
        return slots -> {
            var truth = Truth.FALSE;
            for (int i = 0; i < tests.length && truth != Truth.TRUE; i++) {
                truth = truth.or(tests[i].of(slots));
            }
            return truth;
        };
    }

    private static Test comparison(Operand left, Comparator operator, Operand right, Slots slots) {
        var one = OperandCompiler.of(left, slots);
        var other = OperandCompiler.of(right, slots);
        if (right instanceof Operand.Literal(var type, var literal)
                && (literal == null || !(literal instanceof Number))) {
            switch (operator) {
                case EQUAL -> {
                    return equality(one, literal);
                }
                case NOT_EQUAL -> {
                    return negation(equality(one, literal));
                }
                case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> {}
            }
        }
        return slots2 -> Comparison.of(one.of(slots2), operator, other.of(slots2));
    }

    /** With a literal that is no number: equal or not, there are no ranges and no scales. */
    private static Test equality(Value value, @Nullable Object literal) {
        return slots -> {
            var known = value.of(slots);
            if (known == Unknown.UNKNOWN) {
                return Truth.UNKNOWN;
            }
            return Truth.of(literal == null ? known == null : literal.equals(known));
        };
    }

    private static Test contains(Condition.Contains contains, Slots slots) {
        var set = OperandCompiler.of(contains.set(), slots);
        var element = OperandCompiler.of(contains.element(), slots);
        return any -> contains(set.of(any), element.of(any));
    }

    private static Truth contains(@Nullable Object set, @Nullable Object element) {
        if (set == Unknown.UNKNOWN) {
            return Truth.UNKNOWN;
        }
        if (!(set instanceof Collection<?> members) || members.isEmpty()) {
            return Truth.FALSE;
        }
        if (element == Unknown.UNKNOWN) {
            return Truth.UNKNOWN;
        }
        return Truth.of(element != null && (members.contains(element) || number(members, element)));
    }

    /** Numbers are the same whatever their scale. */
    private static boolean number(Collection<?> members, Object element) {
        return element instanceof Number && members.stream().anyMatch(one -> Comparison.equal(one, element));
    }

    private static Test in(Condition.In in, Slots slots) {
        var value = OperandCompiler.of(in.operand(), slots);
        var literals = in.values().stream().map(Operand.Literal::value).toArray();
        return any -> {
            var known = value.of(any);
            var truth = Truth.FALSE;
            for (int i = 0; i < literals.length && truth != Truth.TRUE; i++) {
                truth = truth.or(Comparison.of(known, Comparator.EQUAL, literals[i]));
            }
            return truth;
        };
    }

    private static Test matches(Condition.Matches matches, Slots slots) {
        var text = OperandCompiler.of(matches.operand(), slots);
        var regex = matches.regex();
        return any -> {
            var known = text.of(any);
            if (known == Unknown.UNKNOWN) {
                return Truth.UNKNOWN;
            }
            return Truth.of(known != null && RegularExpression.matches(regex, (String) known));
        };
    }
}
