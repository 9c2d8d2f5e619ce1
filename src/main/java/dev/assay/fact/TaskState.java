package dev.assay.fact;

/** How far a task is. */
public enum TaskState {
    OPEN,
    IN_PROGRESS,
    DONE,
    /** It will not be done. */
    DROPPED
}
