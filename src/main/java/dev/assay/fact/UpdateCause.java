package dev.assay.fact;

/** Why a policy, programme or plan may have to change (PCI DSS v4.0.1, 12.1.2, 12.6.2 and 12.10.6). */
public enum UpdateCause {
    /** The business wants something else than before. */
    BUSINESS_OBJECTIVE,
    RISK,
    THREAT,
    VULNERABILITY,
    /** What people are told about their part in protecting card data has changed. */
    PERSONNEL_INFORMATION,
    /** An incident or a test taught something. */
    LESSON_LEARNED,
    INDUSTRY_DEVELOPMENT
}
