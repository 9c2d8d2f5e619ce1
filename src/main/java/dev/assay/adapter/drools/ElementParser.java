package dev.assay.adapter.drools;

import dev.assay.rule.Element;
import java.util.ArrayList;
import java.util.List;

/** Reads what follows {@code when}: patterns, not, exists, forall, and, or, accumulate. All else is refused. */
final class ElementParser {

    private final RuleContext rule;
    private final Tokens tokens;

    ElementParser(RuleContext rule) {
        this.rule = rule;
        this.tokens = rule.tokens();
    }

    /** The elements up to {@code then}. */
    List<Element> elements(Scope scope) {
        var all = new ArrayList<Element>();
        while (!tokens.ended() && !tokens.peek().word("then")) {
            try {
                all.addAll(one(scope));
            } catch (Refusal refusal) {
                if (!refusal.alreadyNoted()) {
                    throw refusal;
                }
            }
            tokens.takeWord("and");
            if (tokens.peek().word("or")) {
                throw new Refusal(
                        tokens.peek(), "and-or", "\"or\" without parentheses", "write ( A( ... ) or B( ... ) )");
            }
        }
        return all;
    }

    /** One element; a group of elements joined by "and" is as good as the elements alone. */
    private List<Element> one(Scope scope) {
        var token = tokens.peek();
        if (token.symbol("(")) {
            return group(scope);
        }
        if (token.symbol("/")) {
            throw new Refusal(
                    token, "oopath", "a path is read", "write a pattern for each kind and join them by their ids");
        }
        if (token.type() != Token.Type.WORD) {
            throw tokens.syntax("a pattern: $x : Kind( ... )", tokens.previous().named());
        }
        return switch (token.text()) {
            case "not" -> List.of(new Element.Not(body(scope)));
            case "exists" -> List.of(new Element.Exists(body(scope)));
            case "forall" -> List.of(forall(scope));
            case "accumulate" -> List.of(new AccumulateParser(rule, scope).accumulate());
            default -> {
                RefusedWord.checkElement(token);
                yield List.of(new PatternParser(rule, scope).pattern());
            }
        };
    }

    /** What stands behind not or exists: a pattern or a group. Its bindings stay inside. */
    private List<Element> body(Scope scope) {
        var word = tokens.next();
        rule.enter(word);
        var inner = scope.inner();
        var body = tokens.peek().symbol("(") ? group(inner) : patternBehind(word, inner);
        rule.leave();
        return body;
    }

    private List<Element> patternBehind(Token word, Scope scope) {
        var next = tokens.peek();
        if (next.word("not") || next.word("exists") || next.word("forall") || next.word("accumulate")) {
            throw new Refusal(
                    next,
                    "syntax",
                    "\"%s\" follows \"%s\" without parentheses".formatted(next.text(), word.text()),
                    "write %s ( %s ... )".formatted(word.text(), next.text()));
        }
        return one(scope);
    }

    private List<Element> group(Scope scope) {
        var open = tokens.next();
        rule.enter(open);
        var elements = switch (tokens.peek().text()) {
            case "or", "and" ->
                throw new Refusal(
                        tokens.peek(),
                        "and-or",
                        "\"%s\" stands before the parts it joins, which Drools misreads".formatted(tokens.peek().text()),
                        "write it between them: ( A( ... ) or B( ... ) )");
            default -> joins("or") ? List.<Element>of(new Element.Either(infixed(scope))) : joined(scope);
        };
        tokens.expect(")", tokens.previous().named());
        rule.leave();
        return elements;
    }

    /** {@code ( A or B )}. */
    private List<List<Element>> infixed(Scope scope) {
        if (joins("and")) {
            throw new Refusal(
                    tokens.peek(),
                    "and-or",
                    "\"and\" and \"or\" are mixed",
                    "put parentheses around the parts: ( A( ) or ( B( ) and C( ) ) )");
        }
        var branches = new ArrayList<List<Element>>();
        do {
            branches.add(one(scope.inner()));
        } while (tokens.takeWord("or"));
        return branches;
    }

    private List<Element> joined(Scope scope) {
        var all = new ArrayList<>(one(scope));
        while (tokens.takeWord("and")) {
            all.addAll(one(scope));
        }
        return all;
    }

    /** Whether this word joins elements of the group in hand, not of one inside it. */
    private boolean joins(String word) {
        int depth = 0;
        for (int ahead = 0; depth >= 0 && tokens.peek(ahead).type() != Token.Type.END; ahead++) {
            var token = tokens.peek(ahead);
            if (depth == 0 && token.word(word)) {
                return true;
            }
            depth += token.symbol("(") ? 1 : token.symbol(")") ? -1 : 0;
        }
        return false;
    }

    private Element.Forall forall(Scope scope) {
        var word = tokens.next();
        rule.enter(word);
        tokens.expect("(", "forall");
        var inner = scope.inner();
        var each = new PatternParser(rule, inner).pattern();
        var holds = new ArrayList<Element.Pattern>();
        while (!tokens.ended() && !tokens.peek().symbol(")")) {
            RefusedWord.checkForall(tokens.peek());
            holds.add(new PatternParser(rule, inner).pattern());
        }
        tokens.expect(")", "forall");
        rule.leave();
        if (holds.isEmpty()) {
            throw new Refusal(
                    word,
                    "forall",
                    "forall has one pattern",
                    "write forall( $x : Kind( which ones ) Other( id == $x.other, ... ) )");
        }
        StockForms.checkForall(word, each, holds);
        return new Element.Forall(each, List.copyOf(holds));
    }
}
