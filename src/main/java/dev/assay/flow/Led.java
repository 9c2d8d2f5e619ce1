package dev.assay.flow;

import dev.assay.workflow.WorkflowRun;

/**
 * What was done with a workflow.
 *
 * @param act by which
 * @param run as it stands after it
 */
public record Led(ActLog.Appended act, WorkflowRun run) {}
