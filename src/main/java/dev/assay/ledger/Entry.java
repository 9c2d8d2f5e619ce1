package dev.assay.ledger;

import dev.assay.pack.Digest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * One thing that was recorded.
 *
 * @param subject the digest of the thing
 * @param actor   who did it, as authentication knows
 * @param at      the server's clock, in whole microseconds, which is what a database keeps
 */
public record Entry(String tenant, String engagement, EntryType type, String subject, String actor, Instant at) {

    private static final String FORMAT = "assay-ledger-entry/1";

    public Entry {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Canonical JSON (RFC 8785): the text that the leaf is made of. */
    public String canonical() {
        return CanonicalTexts.of(Map.of(
                "format", FORMAT,
                "tenant", tenant,
                "engagement", engagement,
                "type", type.word(),
                "subject", subject,
                "actor", actor,
                "at", at.toString()));
    }

    /** The leaf of the tree (RFC 6962: SHA-256 over a zero byte and the canonical text). */
    public Digest leaf() {
        return MerkleTree.leaf(canonical().getBytes(StandardCharsets.UTF_8));
    }
}
