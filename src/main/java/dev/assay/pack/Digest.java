package dev.assay.pack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** SHA-256 in the notation {@code sha256:<64 hexadecimal digits>}. */
public record Digest(String value) {

    private static final String PREFIX = "sha256:";

    public Digest {
        if (!value.matches(PREFIX + "[0-9a-f]{64}")) {
            throw new IllegalArgumentException("%s is no digest; one looks like %s<64 hexadecimal digits>"
                    .formatted(value, PREFIX));
        }
    }

    public static Digest of(byte[] content) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256").digest(content);
            return new Digest(PREFIX + HexFormat.of().formatHex(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    /** Of the text in UTF-8. */
    public static Digest of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Of files by path: over the lines {@code <digest> <path>}, sorted by path. */
    public static Digest of(Map<String, Digest> files) {
        SortedMap<String, Digest> sorted = new TreeMap<>(files);
        var lines = new StringBuilder();
        sorted.forEach((path, digest) ->
                lines.append(digest.value()).append(' ').append(path).append('\n'));
        return of(lines.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
