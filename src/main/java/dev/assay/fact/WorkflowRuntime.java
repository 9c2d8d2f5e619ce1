package dev.assay.fact;

/** How a workflow is run today. */
public enum WorkflowRuntime {
    /** Within one call. */
    SYNC,
    /** As one background task. */
    TASK,
    TASK_CHAIN,
    DURABLE_ENGINE
}
