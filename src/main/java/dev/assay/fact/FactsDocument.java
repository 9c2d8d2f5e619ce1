package dev.assay.fact;

import java.nio.charset.StandardCharsets;

/**
 * What was handed in, read and found to be sound.
 *
 * @param facts     what it states, without ages: call {@link Facts#at} before evaluating
 * @param canonical the document as canonical JSON (RFC 8785): what is stored, and what is read again in a replay
 * @param digest    {@code sha256:} and 64 hexadecimal digits, over the canonical text in UTF-8
 */
public record FactsDocument(Facts facts, String canonical, String digest) {

    /** The bytes that the digest is about. */
    public byte[] bytes() {
        return canonical.getBytes(StandardCharsets.UTF_8);
    }
}
