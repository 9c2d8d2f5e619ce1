package dev.assay.adapter.drools;

import dev.assay.fact.ValueType;
import dev.assay.rule.Operand.Literal;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Reads literals. Only forms are taken whose meaning a stock compiler shares: it reads {@code 0.1} as a binary fraction
 * that equals no decimal number, and whole numbers that do not fit 32 bits as a mistake wherever it calculates.
 */
final class Literals {

    private static final int LONGEST_TEXT = 2000;
    private static final Pattern WHOLE = Pattern.compile("(0|[1-9][0-9]{0,15})(L?)");
    private static final Pattern DECIMAL = Pattern.compile("((?:0|[1-9][0-9]{0,29})(?:\\.[0-9]{1,20})?)B");
    private static final Pattern BINARY = Pattern.compile("[0-9]+\\.[0-9]+[dDfF]?");

    /** Beyond it JSON readers lose digits (RFC 8259, section 6), and a stock compiler compares with rounded ones. */
    static final long LARGEST_WHOLE = (1L << 53) - 1;

    private Literals() {}

    static Literal text(Token token) {
        if (token.text().length() > LONGEST_TEXT) {
            throw new Refusal(
                    token,
                    "text-literal",
                    "the text has %,d characters".formatted(token.text().length()),
                    "use at most %,d".formatted(LONGEST_TEXT));
        }
        return new Literal(ValueType.TEXT, token.text());
    }

    static Literal number(Token token, boolean negative) {
        var whole = WHOLE.matcher(token.text());
        if (whole.matches()) {
            return whole(
                    token,
                    negative ? -Long.parseLong(whole.group(1)) : Long.parseLong(whole.group(1)),
                    !whole.group(2).isEmpty());
        }
        var decimal = DECIMAL.matcher(token.text());
        if (decimal.matches()) {
            var value = new BigDecimal(decimal.group(1));
            return new Literal(ValueType.DECIMAL, negative ? value.negate() : value);
        }
        var wayOut = BINARY.matcher(token.text()).matches()
                ? "write %sB".formatted(token.text().replaceAll("[dDfF]", ""))
                : "write whole numbers as 12, decimal ones as 0.5B";
        throw new Refusal(
                token, "number-literal", "the number %s has a form that is refused".formatted(token.text()), wayOut);
    }

    private static Literal whole(Token token, long value, boolean suffix) {
        if (Math.abs(value) > LARGEST_WHOLE) {
            throw new Refusal(
                    token,
                    "number-literal",
                    "the whole number %s is beyond 2^53".formatted(token.text()),
                    "compare decimal numbers beyond it: write a component of that type and %sB"
                            .formatted(token.text().replace("L", "")));
        }
        if (large(value) != suffix) {
            var wayOut = suffix
                    ? "leave the L out"
                    : "write %sL, or %sB against a decimal number".formatted(token.text(), token.text());
            throw new Refusal(
                    token,
                    "number-literal",
                    "the whole number %s %s".formatted(token.text(), suffix ? "needs no L" : "does not fit 32 bits"),
                    wayOut);
        }
        return new Literal(ValueType.WHOLE, value);
    }

    /** Whether a whole number does not fit 32 bits and is therefore written with an L. */
    static boolean large(long value) {
        return Math.abs(value) > Integer.MAX_VALUE;
    }
}
