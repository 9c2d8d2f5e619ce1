package dev.assay.adapter.drools;

/** What the parsers of one rule share. */
final class RuleContext {

    /** Each pattern multiplies the combinations that an evaluation may have to try. */
    private static final int MOST_PATTERNS = 8;

    private static final int DEEPEST = 8;

    private final Tokens tokens;
    private final Imports imports;
    private final Problems problems;
    private int patterns;
    private int depth;

    RuleContext(Tokens tokens, Imports imports, Problems problems) {
        this.tokens = tokens;
        this.imports = imports;
        this.problems = problems;
    }

    Tokens tokens() {
        return tokens;
    }

    Imports imports() {
        return imports;
    }

    Problems problems() {
        return problems;
    }

    void countPattern(Token at) {
        if (++patterns == MOST_PATTERNS + 1) {
            problems.add(
                    at,
                    "pattern-count",
                    "the rule has more than %d patterns".formatted(MOST_PATTERNS),
                    "split it, or conclude a derived fact first");
        }
    }

    void enter(Token at) {
        if (++depth > DEEPEST) {
            throw new Refusal(
                    at,
                    "nesting",
                    "not, exists, or and parentheses are more than %d deep".formatted(DEEPEST),
                    "split the rule, or conclude a derived fact first");
        }
    }

    void leave() {
        depth--;
    }
}
