package dev.assay.rule;

import dev.assay.rule.Condition.Comparator;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a number worked out over a list that may have further members: it lies between two bounds,
 * both included.
 *
 * @param low  null when it is unbounded below
 * @param high null when it is unbounded above
 */
public record Range(@Nullable BigDecimal low, @Nullable BigDecimal high) {

    /** A number that is known. */
    public static Range of(BigDecimal value) {
        return new Range(value, value);
    }

    /** Whether there is only one value it can have. */
    public boolean exact() {
        return low != null && high != null && low.compareTo(high) == 0;
    }

    /** Whether every, some or no pair of values of the two ranges compares like this. */
    public Truth compare(Comparator operator, Range other) {
        return switch (operator) {
            case EQUAL -> equal(other);
            case NOT_EQUAL -> equal(other).not();
            case LESS -> less(other);
            case LESS_OR_EQUAL -> other.less(this).not();
            case GREATER -> other.less(this);
            case GREATER_OR_EQUAL -> less(other).not();
        };
    }

    private Truth equal(Range other) {
        if (below(high, other.low) || below(other.high, low)) {
            return Truth.FALSE;
        }
        return exact() && other.exact() ? Truth.TRUE : Truth.UNKNOWN;
    }

    private Truth less(Range other) {
        if (below(high, other.low)) {
            return Truth.TRUE;
        }
        var never = low != null && other.high != null && low.compareTo(other.high) >= 0;
        return never ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static boolean below(@Nullable BigDecimal high, @Nullable BigDecimal low) {
        return high != null && low != null && high.compareTo(low) < 0;
    }
}
