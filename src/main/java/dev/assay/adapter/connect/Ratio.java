package dev.assay.adapter.connect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A part of a whole. */
record Ratio(long part, long whole) {

    private static final int DIGITS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** In percent to two digits, rounded down: never more than was measured. Null where there is nothing to measure. */
    @Nullable BigDecimal percent() {
        return whole == 0
                ? null
                : plain(BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), DIGITS, RoundingMode.DOWN));
    }

    /** Percent of a fraction from 0 to 1. */
    static BigDecimal percent(BigDecimal fraction) {
        return plain(fraction.multiply(HUNDRED).setScale(DIGITS, RoundingMode.DOWN));
    }

    private static BigDecimal plain(BigDecimal percent) {
        var shortest = percent.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
