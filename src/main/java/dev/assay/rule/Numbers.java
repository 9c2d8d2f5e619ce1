package dev.assay.rule;

import dev.assay.fact.ValueType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Arithmetic of rules: whole numbers stay whole and wrap never, decimals are exact but for division. */
public final class Numbers {

    private Numbers() {}

    /** Any number of a fact or rule as a decimal. */
    public static BigDecimal decimal(Object number) {
        return number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf((Long) number);
    }

    /** A decimal as a value of this type. */
    public static Object as(ValueType type, BigDecimal number) {
        return type instanceof ValueType.Whole ? (Object) number.longValueExact() : number;
    }

    /**
     * Calculates.
     *
     * @throws ArithmeticException when a whole result does not fit 64 bits
     */
    public static Object calculate(Object left, char operator, Object right, ValueType type) {
        return type instanceof ValueType.Whole
                ? (Object) whole((Long) left, operator, (Long) right)
                : decimal(decimal(left), operator, decimal(right));
    }

    private static long whole(long left, char operator, long right) {
        return switch (operator) {
            case '+' -> Math.addExact(left, right);
            case '-' -> Math.subtractExact(left, right);
            case '*' -> Math.multiplyExact(left, right);
            case '/' -> left / right;
            default -> throw new IllegalArgumentException("no arithmetic operator: " + operator);
        };
    }

    private static BigDecimal decimal(BigDecimal left, char operator, BigDecimal right) {
        return switch (operator) {
            case '+' -> left.add(right);
            case '-' -> left.subtract(right);
            case '*' -> left.multiply(right);
            case '/' -> left.divide(right, new MathContext(34, RoundingMode.HALF_EVEN));
            default -> throw new IllegalArgumentException("no arithmetic operator: " + operator);
        };
    }
}
