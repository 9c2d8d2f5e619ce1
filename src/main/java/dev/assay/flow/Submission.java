package dev.assay.flow;

import java.time.Instant;

/**
 * Facts that were handed in.
 *
 * @param digest    of the canonical document; it names the submission within its engagement
 * @param canonical the facts document as canonical JSON (RFC 8785)
 * @param channel   by which it came the first time
 * @param by        who handed it in the first time
 */
public record Submission(
        EngagementKey key, String digest, String canonical, String channel, String by, Instant at) {}
