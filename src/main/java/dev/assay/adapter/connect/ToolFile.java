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
        name = Visible.of(name.isBlank() ? "report" : name.strip(), LONGEST_NAME);
    }

    Digest digest() {
        return Digest.of(bytes);
    }
}
