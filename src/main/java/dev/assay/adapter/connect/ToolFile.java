package dev.assay.adapter.connect;

import dev.assay.pack.Digest;

/**
 * A file that a tool wrote.
 *
 * @param name its last path element only: where it lay is nobody's business
 */
public record ToolFile(String name, byte[] bytes) {

    /** Bytes of one file; a facts document may have as many. */
    public static final int MOST_BYTES = 16 * 1024 * 1024;

    private static final int LONGEST_NAME = 120;

    public ToolFile {
        name = oneLine(name.isBlank() ? "report" : name.strip());
    }

    Digest digest() {
        return Digest.of(bytes);
    }

    /** The name goes to terminals and into documents. */
    private static String oneLine(String text) {
        var shown = new StringBuilder();
        text.codePoints()
                .limit(LONGEST_NAME)
                .forEach(c -> shown.appendCodePoint(visible(c) ? c : '?'));
        return shown.toString();
    }

    private static boolean visible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
