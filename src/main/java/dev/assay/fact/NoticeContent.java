package dev.assay.fact;

/** What a notice of a breach tells (45 CFR 164.404(c)(1)). */
public enum NoticeContent {
    WHAT_HAPPENED,
    DATE_OF_BREACH,
    DATE_OF_DISCOVERY,
    TYPES_OF_PHI,
    PROTECTIVE_STEPS,
    /** What is done to investigate. */
    INVESTIGATION,
    /** What is done to limit harm. */
    MITIGATION,
    /** What is done against further breaches. */
    PREVENTION,
    CONTACT_PROCEDURES
}
