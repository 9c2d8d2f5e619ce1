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
    CONTACT_PROCEDURES,
    /** Which personal data, where it is not PHI (PDPL Implementing Regulation Art. 24(1)(b)). */
    TYPES_OF_DATA,
    /** Which people, and how many, at least about (PDPL Implementing Regulation Art. 24(1)(b)). */
    PEOPLE_CONCERNED,
    /** What it may do or has done to data and people. */
    RISKS,
    /** Whether the people concerned were or will be told. */
    PEOPLE_TOLD
}
