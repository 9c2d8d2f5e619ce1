package dev.assay.fact;

/** How a step makes sure that running it again changes nothing more. */
public enum IdempotencyMethod {
    UPSERT_WITH_IDEMPOTENCY_KEY,
    IDEMPOTENCY_HEADER,
    DEDUP_KEY,
    MESSAGE_ID_DEDUP,
    REQUEST_ID_DEDUP,
    CONTENT_HASH_DEDUP,
    NONE
}
