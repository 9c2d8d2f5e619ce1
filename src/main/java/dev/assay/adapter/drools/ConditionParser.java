package dev.assay.adapter.drools;

import dev.assay.adapter.drools.Part.Test;
import dev.assay.adapter.drools.Part.Value;
import dev.assay.rule.Condition;
import dev.assay.rule.Condition.Comparator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one condition: {@code || && !}, comparisons, arithmetic, with Java's precedence, in one pass. */
final class ConditionParser {

    private static final int DEEPEST = 12;
    private static final int MOST_PARTS = 100;

    private final Tokens tokens;
    private final ValueParser values;
    private final WordOperators words;
    private int depth;
    private int parts;

    ConditionParser(Tokens tokens, Imports imports, Scope scope, Scope.@Nullable FactOf own) {
        this.tokens = tokens;
        this.values = new ValueParser(tokens, imports, scope, own);
        this.words = new WordOperators(tokens, values);
    }

    /** A whole condition, up to the comma or parenthesis that ends it. */
    Condition condition() {
        return test(part());
    }

    /** The same, or a bare value. */
    Part part() {
        depth = 0;
        parts = 0;
        var part = or();
        var next = tokens.peek();
        if (!next.symbol(",") && !next.symbol(")") && !next.symbol(";")) {
            throw unexpected(next);
        }
        return part;
    }

    private Part or() {
        var first = and();
        if (!tokens.peek().symbol("||")) {
            return first;
        }
        var all = new ArrayList<>(List.of(test(first)));
        while (tokens.take("||")) {
            all.add(test(and()));
        }
        return new Test(new Condition.Any(all), first.at());
    }

    private Part and() {
        var first = not();
        if (!tokens.peek().symbol("&&")) {
            return first;
        }
        var all = new ArrayList<>(List.of(test(first)));
        while (tokens.take("&&")) {
            all.add(test(not()));
        }
        return new Test(new Condition.All(all), first.at());
    }

    private Part not() {
        var sign = tokens.peek();
        if (!tokens.take("!")) {
            return comparison();
        }
        if (!tokens.peek().symbol("(")) {
            throw new Refusal(
                    sign, "condition", "! without parentheses", "write !( ... ), or compare with != or not in");
        }
        return new Test(new Condition.Negation(test(group())), sign);
    }

    private Part comparison() {
        var left = sum();
        var sign = tokens.peek();
        var comparator = comparator(sign);
        if (comparator == null) {
            return sign.type() == Token.Type.WORD ? words.test(value(left)) : left;
        }
        tokens.next();
        var right = sum();
        if (comparator(tokens.peek()) != null) {
            throw new Refusal(
                    tokens.peek(), "condition", "two comparisons in a chain", "join them with &&: a < b && b < c");
        }
        return new Test(Comparisons.of(value(left), sign, comparator, value(right)), left.at());
    }

    private static @Nullable Comparator comparator(Token token) {
        for (var comparator : Comparator.values()) {
            if (token.symbol(comparator.sign())) {
                return comparator;
            }
        }
        return null;
    }

    private Part sum() {
        var left = product();
        while (tokens.peek().symbol("+") || tokens.peek().symbol("-")) {
            var sign = tokens.next();
            left = Calculations.of(value(left), sign, value(product()));
        }
        return left;
    }

    private Part product() {
        var left = single();
        while (tokens.peek().symbol("*") || tokens.peek().symbol("/")) {
            var sign = tokens.next();
            left = Calculations.of(value(left), sign, value(single()));
        }
        return left;
    }

    private Part single() {
        if (tokens.peek().symbol("(")) {
            return group();
        }
        if (++parts > MOST_PARTS) {
            throw new Refusal(
                    tokens.peek(),
                    "condition-size",
                    "the condition compares more than %d values".formatted(MOST_PARTS),
                    "split it with commas, or use in ( ... )");
        }
        return values.value();
    }

    private Part group() {
        var open = tokens.next();
        if (++depth > DEEPEST) {
            throw new Refusal(
                    open,
                    "nesting",
                    "the parentheses are more than %d deep".formatted(DEEPEST),
                    "take the condition apart");
        }
        var inside = or();
        if (!tokens.peek().symbol(")")) {
            throw unexpected(tokens.peek());
        }
        tokens.next();
        depth--;
        return inside;
    }

    private static Condition test(Part part) {
        return switch (part) {
            case Test(var condition, var at) -> condition;
            case Value value ->
                throw new Refusal(
                        value.at(),
                        "condition",
                        "%s alone is no condition".formatted(TypeNames.of(value.operand())),
                        "compare it: == true, != null, > 0");
        };
    }

    private static Value value(Part part) {
        return switch (part) {
            case Value value -> value;
            case Test(var condition, var at) ->
                throw new Refusal(
                        at,
                        "condition",
                        "a comparison stands where a value is wanted",
                        "join comparisons with && or ||");
        };
    }

    private static Refusal unexpected(Token token) {
        return new Refusal(
                token,
                "condition",
                "%s cannot stand here in a condition".formatted(token.named()),
                "end the condition with , or ), or join another one with && or ||");
    }
}
