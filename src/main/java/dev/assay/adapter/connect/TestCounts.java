package dev.assay.adapter.connect;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How many tests there were and how they came out; null where a file does not say. */
record TestCounts(@Nullable Long total, @Nullable Long failed, @Nullable Long skipped) {

    /** Beyond it JSON readers disagree. */
    private static final long LARGEST = 1L << 53;

    /** @throws ArithmeticException beyond 2^53 */
    static TestCounts sum(List<TestCounts> parts) {
        return new TestCounts(
                sum(parts, TestCounts::total), sum(parts, TestCounts::failed), sum(parts, TestCounts::skipped));
    }

    private static @Nullable Long sum(List<TestCounts> parts, Function<TestCounts, @Nullable Long> count) {
        long sum = 0;
        for (var part : parts) {
            var one = count.apply(part);
            if (one == null) {
                return null;
            }
            sum += one;
            if (sum > LARGEST) {
                throw new ArithmeticException("beyond 2^53");
            }
        }
        return sum;
    }

    /** Those that ran and did not fail. */
    @Nullable Long passed() {
        return total == null || failed == null || skipped == null ? null : total - failed - skipped;
    }
}
