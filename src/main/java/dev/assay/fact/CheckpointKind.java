package dev.assay.fact;

/** What a meeting or message with the client was for. */
public enum CheckpointKind {
    BRIEFING,
    APPROVAL,
    PROGRESS_UPDATE
}
