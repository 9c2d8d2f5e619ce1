package dev.assay.fact;

/** What a document of an engagement is. */
public enum ArtifactKind {
    STAKEHOLDER_MAP,
    /** Product requirements document. */
    PRD,
    ARCHITECTURE,
    BUDGET_SUMMARY,
    CHANGE_CONTROL_LOG,
    STATUS_REPORT,
    /** What the client is shown at the end of a phase. */
    PHASE_REPORT,
    SIGN_OFF_LOG,
    EVIDENCE_PACKAGE,
    RETROSPECTIVE,
    OTHER
}
