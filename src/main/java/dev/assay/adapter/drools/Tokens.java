package dev.assay.adapter.drools;

import dev.assay.adapter.drools.Token.Type;
import java.util.List;

/** Walks over the tokens of a file. */
final class Tokens {

    private final List<Token> tokens;
    private int position;

    Tokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(position);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(position + ahead, tokens.size() - 1));
    }

    Token next() {
        var token = peek();
        if (token.type() != Type.END) {
            position++;
        }
        return token;
    }

    Token previous() {
        return tokens.get(Math.max(position - 1, 0));
    }

    boolean ended() {
        return peek().type() == Type.END;
    }

    /** Takes the next token if it is this symbol. */
    boolean take(String symbol) {
        boolean there = peek().symbol(symbol);
        if (there) {
            next();
        }
        return there;
    }

    /** Takes the next token if it is this word. */
    boolean takeWord(String word) {
        boolean there = peek().word(word);
        if (there) {
            next();
        }
        return there;
    }

    Token expect(String symbol, String after) {
        if (!peek().symbol(symbol)) {
            throw syntax("\"" + symbol + "\"", after);
        }
        return next();
    }

    Token expectWord(String word, String after) {
        if (!peek().word(word)) {
            throw syntax("\"" + word + "\"", after);
        }
        return next();
    }

    Token expect(Type type, String what, String after) {
        if (peek().type() != type) {
            throw syntax(what, after);
        }
        return next();
    }

    /** What is next is not what can stand here. */
    Refusal syntax(String wanted, String after) {
        return new Refusal(
                peek(),
                "syntax",
                "%s cannot stand after %s".formatted(peek().named(), after),
                "write %s here".formatted(wanted));
    }

    /** Goes on behind the next rule's end, to where another rule can start. */
    void skipToNextRule() {
        while (!ended() && !(peek().word("rule") && peek(1).type() == Type.TEXT)) {
            next();
        }
    }

    /** Where {@link #skipPart} starts from. */
    int mark() {
        return position;
    }

    /** Goes to the comma, semicolon or closing parenthesis that ends the part that starts at the mark. */
    void skipPart(int mark) {
        position = mark;
        int depth = 0;
        while (!ended() && !peek().word("then")) {
            if (depth == 0 && (peek().symbol(",") || peek().symbol(";") || peek().symbol(")"))) {
                return;
            }
            depth += peek().symbol("(") ? 1 : peek().symbol(")") ? -1 : 0;
            next();
        }
    }
}
