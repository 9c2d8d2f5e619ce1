package dev.assay.fact;

/** What somebody wants to have done; each is one of the lines by which a working workflow is looked up. */
public enum NeedKind {
    /** To know before implementation begins whether the scope holds. */
    SCOPE_VALIDATION,
    CHANGE_REVIEW,
    FEATURE,
    RELEASE,
    MAJOR_DEPLOYMENT,
    FIX,
    SCHEMA_CHANGE,
    /** Stored data is moved, corrected or reshaped. */
    DATA_CHANGE,
    PERFORMANCE,
    COST,
    DOCUMENTATION
}
