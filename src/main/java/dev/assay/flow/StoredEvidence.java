package dev.assay.flow;

import dev.assay.pack.Digest;
import java.time.Instant;

/**
 * Evidence that was issued for a decision.
 *
 * @param decision id of the decision; it has at most one
 * @param bytes    the sealed PDF exactly as it was handed out
 */
public record StoredEvidence(EngagementKey key, String decision, byte[] bytes, String issuedBy, Instant issuedAt) {

    public StoredEvidence {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Names the evidence in the ledger. */
    public String digest() {
        return Digest.of(bytes).value();
    }
}
