package dev.assay.adapter.drools;

import dev.assay.fact.Fact;
import dev.assay.fact.Field;
import dev.assay.fact.Unknown;
import dev.assay.rule.Comparison;
import dev.assay.rule.Condition;
import dev.assay.rule.Numbers;
import dev.assay.rule.Operand;
import dev.assay.rule.RegularExpression;
import dev.assay.rule.Truth;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conditions as closures over the facts in hand: the pattern's own fact first, then the facts bound before. */
final class CompiledCondition {

    private CompiledCondition() {}

    /** Whether a condition holds for these facts. */
    @FunctionalInterface
    interface Test {
        Truth of(Fact[] facts);
    }

    @FunctionalInterface
    private interface Value {
        @Nullable Object of(Fact[] facts);
    }

    static Test of(Condition condition, Slots slots) {
        return switch (condition) {
            case Condition.Compare compare -> compare(compare, slots);
            case Condition.Contains contains -> contains(contains, slots);
            case Condition.In in -> in(in, slots);
            case Condition.Matches matches -> matches(matches, slots);
            case Condition.All(var parts) -> all(tests(parts, slots));
            case Condition.Any(var parts) -> any(tests(parts, slots));
            case Condition.Negation(var part) -> {
                var test = of(part, slots);
                yield facts -> test.of(facts).not();
            }
        };
    }

    private static List<Test> tests(List<Condition> parts, Slots slots) {
        return parts.stream().map(part -> of(part, slots)).toList();
    }

    private static Test all(List<Test> tests) {
        return facts -> {
            var truth = Truth.TRUE;
            for (var test : tests) {
                truth = truth.and(test.of(facts));
                if (truth == Truth.FALSE) {
                    return truth;
                }
            }
            return truth;
        };
    }

    private static Test any(List<Test> tests) {
        return facts -> {
            var truth = Truth.FALSE;
            for (var test : tests) {
                truth = truth.or(test.of(facts));
                if (truth == Truth.TRUE) {
                    return truth;
                }
            }
            return truth;
        };
    }

    private static Test compare(Condition.Compare compare, Slots slots) {
        var left = value(compare.left(), slots);
        var right = value(compare.right(), slots);
        var operator = compare.operator();
        return facts -> Comparison.of(left.of(facts), operator, right.of(facts));
    }

    private static Test contains(Condition.Contains contains, Slots slots) {
        var set = value(contains.set(), slots);
        var element = value(contains.element(), slots);
        return facts -> contains(set.of(facts), element.of(facts));
    }

    private static Truth contains(@Nullable Object set, @Nullable Object element) {
        if (set == Unknown.UNKNOWN) {
            return Truth.UNKNOWN;
        }
        if (set == null) {
            return Truth.FALSE;
        }
        var members = (Collection<?>) set;
        if (element == Unknown.UNKNOWN) {
            return members.isEmpty() ? Truth.FALSE : Truth.UNKNOWN;
        }
        return Truth.of(element != null && members.contains(element));
    }

    private static Test in(Condition.In in, Slots slots) {
        var value = value(in.operand(), slots);
        var literals = in.values().stream().map(Operand.Literal::value).toList();
        return facts -> {
            var known = value.of(facts);
            var truth = Truth.FALSE;
            for (var literal : literals) {
                truth = truth.or(Comparison.of(known, Condition.Comparator.EQUAL, literal));
            }
            return truth;
        };
    }

    private static Test matches(Condition.Matches matches, Slots slots) {
        var text = value(matches.operand(), slots);
        return facts -> {
            var known = text.of(facts);
            if (known == Unknown.UNKNOWN) {
                return Truth.UNKNOWN;
            }
            return Truth.of(known != null && RegularExpression.matches(matches.regex(), (String) known));
        };
    }

    private static Value value(Operand operand, Slots slots) {
        return switch (operand) {
            case Operand.Literal(var type, var value) -> facts -> value;
            case Operand.Read read -> read(slots.of(read.variable()), read.field());
            case Operand.Whole whole -> {
                var slot = slots.of(whole.variable());
                yield facts -> facts[slot];
            }
            case Operand.Bound bound -> read(slots.ofBound(bound.variable()), slots.fieldOf(bound.variable()));
            case Operand.Arithmetic sum -> calculate(sum, value(sum.left(), slots), value(sum.right(), slots));
        };
    }

    private static Value read(int slot, Field field) {
        return facts -> field.read(facts[slot]);
    }

    private static Value calculate(Operand.Arithmetic sum, Value left, Value right) {
        return facts -> {
            var one = left.of(facts);
            var other = right.of(facts);
            if (one == Unknown.UNKNOWN || other == Unknown.UNKNOWN) {
                return Unknown.UNKNOWN;
            }
            return one == null || other == null ? null : Numbers.calculate(one, sum.operator(), other, sum.type());
        };
    }
}
