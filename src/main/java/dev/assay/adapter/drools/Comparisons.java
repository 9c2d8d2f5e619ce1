package dev.assay.adapter.drools;

import dev.assay.adapter.drools.Part.Value;
import dev.assay.fact.ValueType;
import dev.assay.rule.Condition;
import dev.assay.rule.Condition.Comparator;
import dev.assay.rule.Operand;
import dev.assay.rule.Operand.Literal;

/** Checks that two values can be compared: nothing is converted, but whole and decimal numbers compare by value. */
final class Comparisons {

    private Comparisons() {}

    static Condition of(Value left, Token sign, Comparator comparator, Value right) {
        boolean equality = comparator == Comparator.EQUAL || comparator == Comparator.NOT_EQUAL;
        if (left.operand() instanceof Operand.Whole || right.operand() instanceof Operand.Whole) {
            facts(left, right, equality);
        } else if (left.operand().equals(Literal.NONE)) {
            throw new Refusal(left.at(), "null", "null stands on the left", "write it on the right: component == null");
        } else if (right.operand().equals(Literal.NONE)) {
            none(left, right, equality);
        } else {
            values(left, sign, right, equality);
        }
        return new Condition.Compare(left.operand(), comparator, right.operand());
    }

    private static void facts(Value left, Value right, boolean equality) {
        boolean both = left.operand() instanceof Operand.Whole && right.operand() instanceof Operand.Whole;
        if (!both || !equality) {
            var fact = left.operand() instanceof Operand.Whole ? left : right;
            throw new Refusal(
                    fact.at(),
                    "type-mismatch",
                    "%s is compared with a value or by order".formatted(TypeNames.of(fact.operand())),
                    "compare a component of it, as in $x.id");
        }
        var first = (Operand.Whole) left.operand();
        var second = (Operand.Whole) right.operand();
        if ((first.variable() == null) == (second.variable() == null)) {
            throw new Refusal(
                    left.at(),
                    "type-mismatch",
                    "two facts are compared of which not exactly one is \"this\"",
                    "write this == $x or this != $x");
        }
        if (first.kind() != second.kind() || !first.kind().stated()) {
            throw new Refusal(
                    left.at(),
                    "type-mismatch",
                    "a %s is compared with a %s".formatted(first.kind(), second.kind()),
                    "only stated facts of one kind can be the same; compare their ids");
        }
    }

    private static void none(Value left, Value right, boolean equality) {
        if (!equality) {
            throw new Refusal(right.at(), "null", "null has no order", "use == null or != null");
        }
        if (!left.mayBeNone()) {
            throw new Refusal(
                    right.at(),
                    "null",
                    "%s is never stated as null".formatted(TypeNames.of(left.operand())),
                    "leave the comparison out: what was not stated is unknown, not null");
        }
    }

    private static void values(Value left, Token sign, Value right, boolean equality) {
        if (left.operand() instanceof Literal && right.operand() instanceof Literal) {
            throw new Refusal(
                    left.at(), "condition", "two literals are compared", "compare a component or a variable with one");
        }
        sameType(left, right);
        var type = left.operand().type();
        if (type instanceof ValueType.SetOf) {
            throw new Refusal(
                    left.at(), "type-mismatch", "two sets are compared", "use contains, once for each element");
        }
        boolean ordered = type != null && type.numeric() || ValueType.DATE.equals(type);
        if (!equality && !ordered) {
            throw new Refusal(
                    sign,
                    "type-mismatch",
                    "%s has no order".formatted(TypeNames.of(left.operand())),
                    "use == != or in; only numbers and days have an order");
        }
        StockForms.check(left, sign, right);
    }

    /** @throws Refusal unless both have one type, or are numbers of which a whole one meets no decimal literal */
    static void sameType(Value left, Value right) {
        var one = left.operand().type();
        var other = right.operand().type();
        boolean numbers = one != null && other != null && one.numeric() && other.numeric();
        if (!numbers && (one == null || !one.equals(other))) {
            throw new Refusal(
                    right.at(),
                    "type-mismatch",
                    "%s is compared with %s".formatted(TypeNames.of(left.operand()), TypeNames.of(right.operand())),
                    wayOut(left, right));
        }
        wholeWithDecimalLiteral(left, right);
        wholeWithDecimalLiteral(right, left);
    }

    private static String wayOut(Value left, Value right) {
        var choice = left.operand().type() instanceof ValueType.Choice(var names)
                ? names
                : right.operand().type() instanceof ValueType.Choice(var names) ? names : null;
        return choice == null
                ? "compare values of one type; nothing is converted"
                : "write %s.%s".formatted(choice.getSimpleName(), choice.getEnumConstants()[0].name());
    }

    private static void wholeWithDecimalLiteral(Value whole, Value literal) {
        boolean decimalLiteral = literal.operand() instanceof Literal
                && ValueType.DECIMAL.equals(literal.operand().type());
        if (decimalLiteral && ValueType.WHOLE.equals(whole.operand().type())) {
            throw new Refusal(
                    literal.at(),
                    "type-mismatch",
                    "%s is compared with %s".formatted(TypeNames.of(whole.operand()), TypeNames.of(literal.operand())),
                    "compare it with a whole number");
        }
    }
}
