package dev.assay.adapter.drools;

/**
 * A piece of a rule file.
 *
 * @param text   as written; of a text literal, what it stands for
 * @param offset of its first character in the file
 * @param length in characters, as written
 * @param line   from 1
 * @param column from 1
 */
record Token(Type type, String text, int offset, int length, int line, int column) {

    enum Type {
        WORD,
        NUMBER,
        TEXT,
        SYMBOL,
        END
    }

    int end() {
        return offset + length;
    }

    boolean symbol(String sign) {
        return type == Type.SYMBOL && text.equals(sign);
    }

    boolean word(String word) {
        return type == Type.WORD && text.equals(word);
    }

    boolean variable() {
        return type == Type.WORD && text.startsWith("$");
    }

    /** For messages: {@code "from"}, the text "...", the end of the file. */
    String named() {
        return switch (type) {
            case WORD, SYMBOL, NUMBER -> "\"" + text + "\"";
            case TEXT -> "the text \"" + text + "\"";
            case END -> "the end of the file";
        };
    }
}
