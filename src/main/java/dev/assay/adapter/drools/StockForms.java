package dev.assay.adapter.drools;

import dev.assay.adapter.drools.Part.Value;
import dev.assay.fact.ValueType;
import dev.assay.rule.Operand;
import dev.assay.rule.Operand.Literal;

/**
 * Forms that mean something but that Drools 10.2 does not compile, or compiles to something else. They are refused, so
 * that an auditor who runs a pack with stock Drools reads the same meaning. Each was tried; the tests hold them.
 */
final class StockForms {

    private StockForms() {}

    static void check(Value left, Token sign, Value right) {
        largeWithDecimal(left, right);
        largeWithDecimal(right, left);
        if (decimalCalculation(right.operand()) && readsOwn(right.operand()) && !startsLikePattern(left.operand())) {
            throw new Refusal(
                    sign,
                    "calculation-side",
                    "a calculation with decimal components of this pattern stands on the right, which does not compile with Drools",
                    "swap the sides: cost * 2 > 7");
        }
    }

    /** @throws Refusal for a whole literal beyond 32 bits, which meets a decimal number here */
    static void checkLarge(Value value) {
        if (value.operand() instanceof Literal(var type, var number) && number instanceof Long whole && Literals.large(whole)) {
            throw new Refusal(value.at(), "number-literal", "the whole number %dL meets a decimal number, which does not compile with Drools".formatted(whole), "write %dB".formatted(whole));
        }
    }

    private static void largeWithDecimal(Value literal, Value other) {
        if (ValueType.DECIMAL.equals(other.operand().type())) {
            checkLarge(literal);
        }
    }

    private static boolean startsLikePattern(Operand left) {
        return left instanceof Operand.Read(var variable, var field) && variable == null
                || decimalCalculation(left) && readsOwn(left) && !readsVariable(left);
    }

    private static boolean decimalCalculation(Operand operand) {
        return operand instanceof Operand.Arithmetic arithmetic && ValueType.DECIMAL.equals(arithmetic.type());
    }

    private static boolean readsOwn(Operand operand) {
        return switch (operand) {
            case Operand.Read(var variable, var field) -> variable == null;
            case Operand.Arithmetic calculation -> readsOwn(calculation.left()) || readsOwn(calculation.right());
            case Operand.Bound bound -> false;
            case Literal literal -> false;
            case Operand.Whole whole -> false;
        };
    }

    private static boolean readsVariable(Operand operand) {
        return switch (operand) {
            case Operand.Read(var variable, var field) -> variable != null;
            case Operand.Arithmetic calculation -> readsVariable(calculation.left()) || readsVariable(calculation.right());
            case Operand.Bound bound -> true;
            case Literal literal -> false;
            case Operand.Whole whole -> false;
        };
    }
}
