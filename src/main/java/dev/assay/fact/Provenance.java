package dev.assay.fact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who says so, since when, from which source, and by which channel it reached us. The channel is set by the
 * authenticated intake, never read from the submitted text.
 */
public record Provenance(
        @Nullable String statedBy, @Nullable Instant collectedAt, @Nullable String source, @Nullable String channel) {

    /** Nothing is known about where the fact comes from. */
    public static final Provenance NONE = new Provenance(null, null, null, null);

    /** The same statement, received over {@code channel}. */
    public Provenance over(String channel) {
        return new Provenance(statedBy, collectedAt, source, channel);
    }
}
