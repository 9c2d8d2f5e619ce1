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
    /** What is asked for and how it will be known to be met, for one need. */
    REQUIREMENTS_PACK,
    /** What somebody new to the code has to know before working on it. */
    CONTEXT_PACK,
    SECURITY_POSTURE,
    RELEASE_NOTES,
    RUNBOOK,
    MIGRATION_GUIDE,
    /** What is not tested, and why. */
    TEST_GAPS,
    PERFORMANCE_TARGETS,
    OTHER
}
