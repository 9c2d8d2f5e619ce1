package dev.assay.adapter.connect;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads the numbers of a report exactly, or refuses them: a number that is guessed at could turn a gate green. */
final class StrictNumbers {

    /** Beyond it JSON readers disagree. */
    private static final BigDecimal LARGEST = new BigDecimal("9007199254740992");

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,30}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,30}(\\.\\d{1,60})?([eE][+-]?\\d{1,3})?");
    private static final String AGAIN = "Have the tool write the report again";

    private final String what;
    private final Refusal refusal;

    /** Makes what is thrown, of problem and way out. */
    @FunctionalInterface
    interface Refusal {
        BadReport of(String problem, String wayOut);
    }

    /** @param what names the number in messages */
    StrictNumbers(String what, Refusal refusal) {
        this.what = what;
        this.refusal = refusal;
    }

    /** A whole number from 0 to 2^53. */
    long count(String text) {
        if (!WHOLE.matcher(text).matches()) {
            throw refusal.of("%s is \"%s\", and wanted is a whole number".formatted(what, shortened(text)), AGAIN);
        }
        var number = new BigDecimal(text);
        if (number.signum() < 0) {
            throw refusal.of("%s is %s, and nothing is counted below 0".formatted(what, text), AGAIN);
        }
        if (number.compareTo(LARGEST) > 0) {
            throw refusal.of("%s is %s, beyond 2^53".formatted(what, shortened(text)), AGAIN);
        }
        return number.longValueExact();
    }

    BigDecimal number(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw refusal.of("%s is \"%s\", and wanted is a number".formatted(what, shortened(text)), AGAIN);
        }
        var number = new BigDecimal(text);
        if (number.abs().compareTo(LARGEST) > 0) {
            throw refusal.of("%s is %s, beyond 2^53".formatted(what, shortened(text)), AGAIN);
        }
        return number;
    }

    private static String shortened(String text) {
        return Visible.of(text, 40);
    }
}
