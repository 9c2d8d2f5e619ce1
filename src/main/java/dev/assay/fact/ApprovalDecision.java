package dev.assay.fact;

/** What an approver said. */
public enum ApprovalDecision {
    APPROVED,
    REJECTED,
    PENDING
}
