package dev.assay.pack;

/** What the rules of a pack decide. */
public enum PackKind {
    /** Requirements of a law or standard. */
    INDUSTRY,
    /** Gate criteria of the phases of a workflow. */
    WORKFLOW,
    /** Which runtime a workflow needs. */
    CLASSIFICATION,
    /** Which packs apply to an engagement, and which workflow fits a need. */
    SELECTION,
    /** How much a task matters to the client. It decides no gate. */
    SCORING,
    /** Which facts cannot all be true. */
    CONTRADICTION,
    /** How far a system has come. */
    MATURITY
}
