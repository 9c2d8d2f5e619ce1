package dev.assay.rule;

import dev.assay.fact.Existence;
import dev.assay.fact.Fact;
import dev.assay.fact.Unknown;
import dev.assay.rule.Condition.Comparator;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How two values compare when either may be unknown, stated none, or known only to lie in a range. */
public final class Comparison {

    private Comparison() {}

    /** Compares; the values are of comparable types, which the reader of the rule has checked. */
    public static Truth of(@Nullable Object left, Comparator operator, @Nullable Object right) {
        if (left == Unknown.UNKNOWN || right == Unknown.UNKNOWN) {
            return Truth.UNKNOWN;
        }
        if (left == null || right == null) {
            return none(left == right, operator);
        }
        if (left instanceof Range || right instanceof Range) {
            return range(left).compare(operator, range(right));
        }
        if (left instanceof Fact one && right instanceof Fact other) {
            return operator == Comparator.EQUAL ? same(one, other) : same(one, other).not();
        }
        return Truth.of(known(left, operator, right));
    }

    private static Truth none(boolean both, Comparator operator) {
        return switch (operator) {
            case EQUAL -> Truth.of(both);
            case NOT_EQUAL -> Truth.of(!both);
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> Truth.FALSE;
        };
    }

    private static Range range(Object value) {
        return value instanceof Range range ? range : Range.of(Numbers.decimal(value));
    }

    /** An unseen member is none of those stated, but two unseen members may be one. */
    private static Truth same(Fact one, Fact other) {
        if (one.origin().existence() == Existence.UNSEEN && other.origin().existence() == Existence.UNSEEN) {
            return Truth.UNKNOWN;
        }
        return Truth.of(one == other || one.equals(other));
    }

    private static boolean known(Object left, Comparator operator, Object right) {
        return switch (operator) {
            case EQUAL -> equal(left, right);
            case NOT_EQUAL -> !equal(left, right);
            case LESS -> order(left, right) < 0;
            case LESS_OR_EQUAL -> order(left, right) <= 0;
            case GREATER -> order(left, right) > 0;
            case GREATER_OR_EQUAL -> order(left, right) >= 0;
        };
    }

    /** Whether two known values are the same; numbers by size, so that 1.0 equals 1. */
    public static boolean equal(Object left, Object right) {
        if (left instanceof Long one && right instanceof Long other) {
            return one.longValue() == other.longValue();
        }
        return number(left) && number(right) ? order(left, right) == 0 : left.equals(right);
    }

    private static boolean number(Object value) {
        return value instanceof Long || value instanceof BigDecimal;
    }

    @SuppressWarnings("unchecked")
    private static int order(Object left, Object right) {
        if (left.getClass() != right.getClass()) {
            return Numbers.decimal(left).compareTo(Numbers.decimal(right));
        }
        return ((Comparable<Object>) left).compareTo(right);
    }
}
