package dev.assay.ledger;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A flat JSON object of texts in its one canonical form (RFC 8785): what digests of records are made of. */
public final class CanonicalTexts {

    private CanonicalTexts() {}

    /**
     * The canonical text.
     *
     * @throws IllegalArgumentException when a value holds half of a surrogate pair, which has no form in UTF-8
     */
    public static String of(Map<String, String> texts) {
        SortedMap<String, String> sorted = new TreeMap<>(texts);
        var json = new StringBuilder("{");
        sorted.forEach((name, value) -> {
            json.append(json.length() > 1 ? "," : "");
            append(json, name);
            append(json.append(':'), value);
        });
        return json.append('}').toString();
    }

    /**
     * Reads a canonical text back.
     *
     * @throws IllegalArgumentException when it is not exactly what {@link #of} writes
     */
    public static Map<String, String> read(String canonical) {
        return new CanonicalTextsReader(canonical).read();
    }

    private static void append(StringBuilder json, String text) {
        json.append('"');
        for (var i = 0; i < text.length(); i++) {
            if (isHalfPair(text, i)) {
                throw new IllegalArgumentException("a text holds half of a surrogate pair at position " + i);
            }
            append(json, text.charAt(i));
        }
        json.append('"');
    }

    private static void append(StringBuilder json, char sign) {
        switch (sign) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\b' -> json.append("\\b");
            case '\t' -> json.append("\\t");
            case '\n' -> json.append("\\n");
            case '\f' -> json.append("\\f");
            case '\r' -> json.append("\\r");
            default -> json.append(sign < ' ' ? "\\u%04x".formatted((int) sign) : String.valueOf(sign));
        }
    }

    private static boolean isHalfPair(String text, int at) {
        var sign = text.charAt(at);
        if (Character.isHighSurrogate(sign)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(sign) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
