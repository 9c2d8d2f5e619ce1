package dev.assay.adapter.drools;

import java.util.Map;
import java.util.Set;

/** Words of DRL that safe DRL does not have: what they are called in the refusal, and the way out. */
final class RefusedWord {

    private static final Map<String, String> ELEMENTS = Map.of(
            "eval", "write the condition inside a pattern",
            "collect", "use accumulate with count, sum, min or max",
            "acc", "write accumulate",
            "groupby", "use accumulate with count, sum, min or max",
            "if", "write one rule for each case",
            "do", "leave it out: a rule has one \"then\"",
            "break", "leave it out: a rule has one \"then\"",
            "query", "write its patterns here");

    private static final Map<String, String> STATEMENTS = Map.of(
            "global", "give rules a Parameter instead",
            "function", "make what it calculates a component of the kind",
            "declare", "kinds of fact are fixed; ask for an Answer instead",
            "query", "write its patterns in each rule",
            "unit", "leave it out",
            "package", "a file has one package, on its first line",
            "import", "move it before the first rule",
            "template", "leave it out",
            "expander", "leave it out");

    private static final Set<String> ATTRIBUTES = Set.of(
            "salience",
            "no",
            "lock",
            "agenda",
            "activation",
            "ruleflow",
            "auto",
            "timer",
            "enabled",
            "dialect",
            "duration",
            "date",
            "calendars",
            "refract",
            "direct",
            "attributes");

    private RefusedWord() {}

    static void checkElement(Token token) {
        var wayOut = ELEMENTS.get(token.text());
        if (wayOut != null) {
            throw new Refusal(token, token.text(), "\"%s\" is refused".formatted(token.text()), wayOut);
        }
    }

    static void checkForall(Token token) {
        if (token.symbol("(")
                || token.word("not")
                || token.word("exists")
                || token.word("accumulate")
                || token.word("forall")) {
            throw new Refusal(
                    token,
                    "forall",
                    "forall holds something other than patterns",
                    "write not( A( ) and not( B( ) ) ) instead");
        }
    }

    /** What stands where a rule should start. */
    static Refusal statement(Token token) {
        var wayOut = STATEMENTS.get(token.text());
        if (wayOut != null) {
            return new Refusal(token, token.text(), "\"%s\" is refused here".formatted(token.text()), wayOut);
        }
        if (attribute(token)) {
            return attributeRefusal(token);
        }
        return new Refusal(
                token, "syntax", "%s stands where a rule should start".formatted(token.named()), "write rule \"name\"");
    }

    static boolean attribute(Token token) {
        return token.type() == Token.Type.WORD && ATTRIBUTES.contains(token.text());
    }

    static Refusal attributeRefusal(Token token) {
        return new Refusal(
                token,
                "attribute",
                "the rule attribute \"%s\" is refused: rules have no order and no time of their own"
                        .formatted(token.text()),
                "leave it out; use @effectiveOn and @until for days");
    }
}
