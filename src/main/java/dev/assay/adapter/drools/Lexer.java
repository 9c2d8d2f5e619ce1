package dev.assay.adapter.drools;

import dev.assay.adapter.drools.Token.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a rule file into tokens, in one pass. Every sign that safe DRL does not have is refused here, so that nothing
 * behind it, neither our parser nor a stock one, ever sees a lambda, a cast or a block of code.
 */
final class Lexer {

    private static final List<String> SYMBOLS = List.of(
            "==", "!=", "<=", ">=", "&&", "||", "(", ")", ",", ":", ";", "<", ">", "!", "+", "-", "*", "/", "@", ".");

    private final String text;
    private final Problems problems;
    private final List<Token> tokens = new ArrayList<>();
    private int offset;
    private int line = 1;
    private int lineStart;

    Lexer(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /** All tokens, closed by one of type {@link Type#END}. */
    List<Token> tokens() {
        while (offset < text.length()) {
            next();
        }
        tokens.add(new Token(Type.END, "", offset, 0, line, column()));
        return tokens;
    }

    private void next() {
        char c = text.charAt(offset);
        if (c == '\n') {
            offset++;
            line++;
            lineStart = offset;
        } else if (c == ' ' || c == '\t' || c == '\r') {
            offset++;
        } else if (text.startsWith("//", offset)) {
            lineComment();
        } else if (text.startsWith("/*", offset)) {
            blockComment();
        } else if (c == '"') {
            literal();
        } else if (letter(c)) {
            take(Type.WORD, wordEnd(offset));
        } else if (digit(c)) {
            take(Type.NUMBER, numberEnd());
        } else {
            symbol();
        }
    }

    private void lineComment() {
        while (offset < text.length() && text.charAt(offset) != '\n') {
            offset++;
        }
    }

    private void blockComment() {
        int close = text.indexOf("*/", offset + 2);
        if (close < 0) {
            refuse("comment", "the comment has no end", "close it with */");
            offset = text.length();
            return;
        }
        for (; offset < close + 2; offset++) {
            if (text.charAt(offset) == '\n') {
                line++;
                lineStart = offset + 1;
            }
        }
    }

    private void literal() {
        var value = new StringBuilder();
        int at = offset + 1;
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\n') {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
                c = at < text.length() ? text.charAt(at) : 0;
                if (c != '"' && c != '\\') {
                    refuse(
                            "text-literal",
                            "the text holds an escape other than \\\" and \\\\",
                            "write the character itself; a backslash as \\\\");
                }
            }
            value.append(c);
            at++;
        }
        if (at >= text.length() || text.charAt(at) == '\n') {
            refuse("text-literal", "the text has no closing quote on its line", "close it with \"");
            offset = Math.min(at, text.length());
            return;
        }
        tokens.add(new Token(Type.TEXT, value.toString(), offset, at + 1 - offset, line, column()));
        offset = at + 1;
    }

    private void symbol() {
        var refused = RefusedSymbol.at(text, offset);
        // "==" starts with a refused "=", "&&" with a refused "&": a longer sign that we have goes first.
        for (var sign : SYMBOLS) {
            boolean better = refused == null || sign.length() > refused.sign().length();
            if (better && text.startsWith(sign, offset)) {
                take(Type.SYMBOL, offset + sign.length());
                return;
            }
        }
        if (refused == null) {
            int character = text.codePointAt(offset);
            refuse(
                    "symbol",
                    "%s (U+%04X) is no sign of safe DRL".formatted(Character.toString(character), character),
                    "leave it out; names have letters a-z, digits and _");
            offset += Character.charCount(character);
            return;
        }
        refuse(refused.code(), "\"%s\" is refused: %s".formatted(refused.sign(), refused.is()), refused.wayOut());
        offset += refused.sign().length();
    }

    private int numberEnd() {
        int end = wordEnd(offset);
        boolean fraction = end + 1 < text.length() && text.charAt(end) == '.' && digit(text.charAt(end + 1));
        return fraction ? wordEnd(end + 1) : end;
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < text.length() && (letter(text.charAt(end)) || digit(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private void take(Type type, int end) {
        tokens.add(new Token(type, text.substring(offset, end), offset, end - offset, line, column()));
        offset = end;
    }

    private void refuse(String code, String message, String wayOut) {
        problems.add(line, column(), code, message, wayOut);
    }

    private int column() {
        return offset - lineStart + 1;
    }

    private static boolean letter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '$';
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
