package dev.assay.ledger;

import java.util.Map;
import java.util.TreeMap;

/** Reads a flat canonical object of texts. What would be written otherwise is refused at the end, so this may be lax. */
final class CanonicalTextsReader {

    private static final int CODE_DIGITS = 4;

    private final String json;
    private final Map<String, String> texts = new TreeMap<>();
    private int at;

    CanonicalTextsReader(String json) {
        this.json = json;
    }

    Map<String, String> read() {
        take('{');
        while (peek() == '"') {
            var name = text();
            take(':');
            texts.put(name, text());
            if (peek() == ',') {
                at++;
            }
        }
        take('}');
        if (!CanonicalTexts.of(texts).equals(json)) {
            throw new IllegalArgumentException("this is no flat object of texts in canonical form (RFC 8785)");
        }
        return texts;
    }

    private String text() {
        take('"');
        var text = new StringBuilder();
        while (peek() != '"') {
            text.append(peek() == '\\' ? escaped() : peek());
            at++;
        }
        at++;
        return text.toString();
    }

    /** Stays on the last sign of the escape. */
    private char escaped() {
        at++;
        return switch (peek()) {
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'u' -> code();
            default -> peek();
        };
    }

    private char code() {
        if (at + CODE_DIGITS >= json.length()) {
            throw unexpected();
        }
        var digits = json.substring(at + 1, at + 1 + CODE_DIGITS);
        at += CODE_DIGITS;
        try {
            return (char) Integer.parseInt(digits, 16);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\\u%s at position %d is no character".formatted(digits, at), e);
        }
    }

    private void take(char wanted) {
        if (peek() != wanted) {
            throw unexpected();
        }
        at++;
    }

    private char peek() {
        if (at >= json.length()) {
            throw unexpected();
        }
        return json.charAt(at);
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException("a flat object of texts does not go on like this at position " + at);
    }
}
