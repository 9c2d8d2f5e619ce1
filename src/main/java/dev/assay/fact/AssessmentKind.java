package dev.assay.fact;

/** What an assessment of impact or risk is about. */
public enum AssessmentKind {
    /** Processing of personal data (PDPL Implementing Regulation Art. 25). */
    PROCESSING,
    /** A transfer abroad (Transfer Regulation Art. 7). */
    TRANSFER,
    /** Legitimate interest as a legal basis (PDPL Implementing Regulation Art. 16(3)). */
    LEGITIMATE_INTEREST,
    /** The risk that anonymous data identifies somebody again (PDPL Implementing Regulation Art. 9(1)(b)). */
    RE_IDENTIFICATION
}
