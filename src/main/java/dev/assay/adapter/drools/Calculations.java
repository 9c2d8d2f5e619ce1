package dev.assay.adapter.drools;

import dev.assay.adapter.drools.Part.Value;
import dev.assay.fact.ValueType;
import dev.assay.rule.Operand;
import dev.assay.rule.Operand.Literal;
import java.math.BigDecimal;

/** Checks one step of arithmetic. Whole numbers stay whole, as in Java; decimal ones stay decimal. */
final class Calculations {

    private Calculations() {}

    static Value of(Value left, Token sign, Value right) {
        number(left, sign);
        number(right, sign);
        if (left.operand() instanceof Literal && right.operand() instanceof Literal) {
            throw new Refusal(left.at(), "arithmetic", "a calculation with literals only", "write its result");
        }
        if (sign.symbol("/") && !dividesWell(right.operand())) {
            throw new Refusal(
                    right.at(),
                    "division",
                    "a division by something that is not a literal other than 0",
                    "multiply the other side instead");
        }
        mixed(left, right);
        mixed(right, left);
        boolean whole = ValueType.WHOLE.equals(left.operand().type())
                && ValueType.WHOLE.equals(right.operand().type());
        var type = whole ? ValueType.WHOLE : ValueType.DECIMAL;
        StockForms.checkLarge(left);
        StockForms.checkLarge(right);
        return new Value(
                new Operand.Arithmetic(left.operand(), sign.text().charAt(0), right.operand(), type), false, left.at());
    }

    private static void number(Value value, Token sign) {
        var type = value.operand().type();
        if (type == null || !type.numeric()) {
            throw new Refusal(
                    value.at(),
                    "arithmetic",
                    "\"%s\" wants numbers, not %s".formatted(sign.text(), TypeNames.of(value.operand())),
                    "texts are not joined and days not counted; compare components as they are");
        }
        if (value.mayBeNone()) {
            throw new Refusal(
                    value.at(),
                    "calculation-none",
                    "%s may be stated as null, and Drools fails where it calculates with it"
                            .formatted(TypeNames.of(value.operand())),
                    "write a condition of its own before it, in the pattern that has the component: component != null");
        }
    }

    /** Nothing but a literal is turned from whole to decimal; Drools does not compile most forms of it either. */
    private static void mixed(Value whole, Value decimal) {
        if (ValueType.WHOLE.equals(whole.operand().type())
                && ValueType.DECIMAL.equals(decimal.operand().type())
                && !(whole.operand() instanceof Literal)) {
            throw new Refusal(
                    whole.at(),
                    "arithmetic",
                    "a calculation with a whole and a decimal number",
                    "calculate on one side with whole numbers only and compare it with the decimal one");
        }
    }

    private static boolean dividesWell(Operand divisor) {
        if (!(divisor instanceof Literal(var type, var value))) {
            return false;
        }
        return value instanceof Long whole && whole != 0
                || value instanceof BigDecimal decimal && decimal.signum() != 0;
    }
}
