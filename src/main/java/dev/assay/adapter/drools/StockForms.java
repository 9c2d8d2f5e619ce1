package dev.assay.adapter.drools;

import dev.assay.adapter.drools.Part.Value;
import dev.assay.fact.ValueType;
import dev.assay.rule.Condition;
import dev.assay.rule.Element;
import dev.assay.rule.Operand.Literal;
import dev.assay.rule.Operand;
import java.util.List;

/**
 * Forms that mean something but that Drools 10.2 does not compile, or compiles to something else. They are refused, so
 * that an auditor who runs a pack with stock Drools reads the same meaning. Each was tried; the tests hold them.
 */
final class StockForms {

    private StockForms() {}

    static void check(Value left, Token sign, Value right) {
        largeBeside(left, right);
        largeBeside(right, left);
        var first = left.operand();
        var second = right.operand();
        boolean mixed = second instanceof Operand.Arithmetic && readsOwn(second) && readsVariable(second);
        boolean decimal = decimalCalculation(second) && readsOwn(second) && !startsLikePattern(first);
        if (nested(second) || mixed || decimal) {
            throw side(sign, "on the right", "calculate on the left: cost * 2 + 1 > 7");
        }
        boolean mixedFirst = first instanceof Operand.Arithmetic && readsOwn(first) && readsVariable(first);
        if ((mixedFirst || decimalCalculation(first) && nested(first)) && readsOwn(second)) {
            throw side(
                    sign,
                    "beside a component of this pattern",
                    "bind that component first, $v : component, and compare with $v");
        }
    }

    /** @throws Refusal where Drools reads {@code forall} as: there is one, and all of them meet it */
    static void checkForall(Token word, Element.Pattern each, List<Element.Pattern> holds) {
        var again = new Condition.Compare(
                new Operand.Whole(null, each.kind()),
                Condition.Comparator.EQUAL,
                new Operand.Whole(each.variable(), each.kind()));
        if (holds.size() == 1 && holds.getFirst().conditions().contains(again)) {
            var kind = each.kind();
            throw new Refusal(
                    word,
                    "forall",
                    "\"this == %s\" makes Drools take forall as false when there is no such %s"
                            .formatted(each.variable(), kind),
                    "write not( $x : %s( which ones ) and not %s( this == $x, what they must meet ) )".formatted(kind, kind));
        }
    }

    /** @throws Refusal for several functions: Drools then matches where there is no least, and fails in a branch of or */
    static void checkAlone(Token word, List<Element.Aggregate> aggregates) {
        if (aggregates.size() > 1) {
            throw new Refusal(
                    word,
                    "accumulate-function",
                    "%d functions stand in one accumulate, which Drools takes otherwise than alone"
                            .formatted(aggregates.size()),
                    "write an accumulate of its own for each");
        }
    }

    private static Refusal side(Token sign, String where, String wayOut) {
        return new Refusal(
                sign,
                "calculation-side",
                "a calculation stands %s, in a form that does not compile with Drools".formatted(where),
                wayOut);
    }

    /** @throws Refusal for a whole literal beyond 32 bits that meets a decimal number or stands in a calculation */
    static void checkLarge(Value value) {
        if (value.operand() instanceof Literal(var type, var number)
                && number instanceof Long whole
                && Literals.large(whole)) {
            throw new Refusal(
                    value.at(),
                    "number-literal",
                    "%dL stands in or beside a calculation or a decimal number, which does not compile with Drools"
                            .formatted(whole),
                    "write %dB against a decimal number; else compare the component itself".formatted(whole));
        }
    }

    private static void largeBeside(Value literal, Value other) {
        if (ValueType.DECIMAL.equals(other.operand().type()) || other.operand() instanceof Operand.Arithmetic) {
            checkLarge(literal);
        }
    }

    private static boolean startsLikePattern(Operand left) {
        boolean calculation = decimalCalculation(left) && !readsVariable(left);
        return (calculation || left instanceof Operand.Read) && readsOwn(leftmost(left));
    }

    private static Operand leftmost(Operand operand) {
        return operand instanceof Operand.Arithmetic calculation ? leftmost(calculation.left()) : operand;
    }

    private static boolean nested(Operand operand) {
        return operand instanceof Operand.Arithmetic(var left, char operator, var right, var type)
                && (left instanceof Operand.Arithmetic || right instanceof Operand.Arithmetic);
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
            case Operand.Arithmetic calculation ->
                readsVariable(calculation.left()) || readsVariable(calculation.right());
            case Operand.Bound bound -> true;
            case Literal literal -> false;
            case Operand.Whole whole -> false;
        };
    }
}
