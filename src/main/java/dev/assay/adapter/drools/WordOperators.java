package dev.assay.adapter.drools;

import dev.assay.adapter.drools.Part.Test;
import dev.assay.adapter.drools.Part.Value;
import dev.assay.fact.ValueType;
import dev.assay.rule.Condition;
import dev.assay.rule.Operand;
import dev.assay.rule.Operand.Literal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code contains}, {@code memberOf}, {@code in} and {@code matches}, and checks what they compare. */
final class WordOperators {

    private static final int MOST_VALUES = 200;
    private static final String KNOWN = "use contains, memberOf, in (each also after not), or matches";

    private final Tokens tokens;
    private final ValueParser values;

    WordOperators(Tokens tokens, ValueParser values) {
        this.tokens = tokens;
        this.values = values;
    }

    Test test(Value left) {
        boolean negated = tokens.takeWord("not");
        var word = tokens.next();
        var condition = switch (word.text()) {
            case "contains" -> contains(word, left, values.value(), false);
            case "memberOf" -> contains(word, values.value(), left, true);
            case "in" -> in(word, left);
            case "matches" -> matches(word, left, negated);
            default ->
                throw new Refusal(word, "operator", "%s is no operator of safe DRL".formatted(word.named()), KNOWN);
        };
        return new Test(negated ? new Condition.Negation(condition) : condition, left.at());
    }

    private static Condition contains(Token word, Value set, Value element, boolean elementFirst) {
        if (!(set.operand().type() instanceof ValueType.SetOf(var elementType)) || set.operand() instanceof Literal) {
            throw new Refusal(
                    set.at(),
                    "type-mismatch",
                    "%s wants a set, but %s is none".formatted(word.text(), TypeNames.of(set.operand())),
                    "compare single values with ==, or with matches");
        }
        if (!elementType.equals(element.operand().type())) {
            throw new Refusal(
                    element.at(),
                    "type-mismatch",
                    "%s is no element of %s".formatted(TypeNames.of(element.operand()), TypeNames.of(set.operand())),
                    "ask for " + TypeNames.of(elementType));
        }
        return new Condition.Contains(set.operand(), element.operand(), elementFirst);
    }

    private Condition in(Token word, Value left) {
        simple(word, left);
        tokens.expect("(", "\"in\"");
        var listed = new ArrayList<Literal>();
        do {
            listed.add(listed(left, values.value(), listed));
        } while (tokens.take(","));
        if (listed.size() > MOST_VALUES) {
            throw new Refusal(
                    word,
                    "condition-size",
                    "the list has %d values".formatted(listed.size()),
                    "list at most %d".formatted(MOST_VALUES));
        }
        tokens.expect(")", "the list of values");
        return new Condition.In(left.operand(), listed);
    }

    private static Literal listed(Value left, Value value, List<Literal> before) {
        if (!(value.operand() instanceof Literal literal) || literal.value() == null) {
            throw new Refusal(
                    value.at(),
                    "type-mismatch",
                    "the list of in holds %s".formatted(TypeNames.of(value.operand())),
                    "list literals; compare with == otherwise, joined by ||");
        }
        Comparisons.sameType(left, value);
        if (literal.value() instanceof BigDecimal number && number.signum() < 0) {
            throw new Refusal(
                    value.at(),
                    "number-literal",
                    "a negative decimal number in a list does not compile with Drools",
                    "compare it with ==, joined by ||");
        }
        if (before.contains(literal)) {
            throw new Refusal(
                    value.at(),
                    "condition",
                    "%s stands twice in the list".formatted(TypeNames.of(literal)),
                    "leave one out");
        }
        return literal;
    }

    private Condition matches(Token word, Value left, boolean negated) {
        if (negated) {
            // Stock Drools: false for a text that is stated none, where "not" of every other test is true.
            throw new Refusal(
                    word,
                    "operator",
                    "\"not matches\" does not mean the opposite of matches in Drools",
                    "write !( ... matches ... )");
        }
        simple(word, left);
        if (!ValueType.TEXT.equals(left.operand().type())) {
            throw new Refusal(
                    left.at(),
                    "type-mismatch",
                    "matches wants a text, but %s is none".formatted(TypeNames.of(left.operand())),
                    "compare it with ==");
        }
        var regex = tokens.expect(Token.Type.TEXT, "a regular expression in double quotes", "\"matches\"");
        RegularExpressions.check(regex);
        return new Condition.Matches(left.operand(), regex.text());
    }

    private static void simple(Token word, Value left) {
        boolean simple = left.operand() instanceof Operand.Read || left.operand() instanceof Operand.Bound;
        if (!simple || left.operand().type() instanceof ValueType.SetOf) {
            throw new Refusal(
                    left.at(),
                    "type-mismatch",
                    "%s wants a component or a variable with one value, not %s"
                            .formatted(word.text(), TypeNames.of(left.operand())),
                    "compare with == or contains");
        }
    }
}
