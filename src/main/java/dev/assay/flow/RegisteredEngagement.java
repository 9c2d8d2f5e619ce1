package dev.assay.flow;

import dev.assay.ledger.CanonicalTexts;
import dev.assay.pack.Digest;
import java.time.Instant;
import java.util.Map;

/** A client project that is governed here. */
public record RegisteredEngagement(EngagementKey key, String name, String registeredBy, Instant registeredAt) {

    private static final int LONGEST = 200;

    public RegisteredEngagement {
        checkedName(name);
    }

    /** @throws IllegalArgumentException when it is no name for an engagement */
    public static String checkedName(String name) {
        if (name.isBlank() || name.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "an engagement has a name of 1 to %d characters, as people call it".formatted(LONGEST));
        }
        return name;
    }

    /** Names the registration in the ledger. */
    public String digest() {
        return Digest.of(canonical()).value();
    }

    /** The registration as canonical JSON (RFC 8785): the text that its digest is about. */
    public String canonical() {
        return CanonicalTexts.of(Map.of(
                "format", "assay-engagement/1", "tenant", key.tenant(), "engagement", key.engagement(), "name", name));
    }
}
