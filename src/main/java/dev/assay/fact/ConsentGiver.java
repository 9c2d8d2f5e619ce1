package dev.assay.fact;

/** Who gave consent to processing. */
public enum ConsentGiver {
    DATA_SUBJECT,
    /** The legal guardian of a person who fully or partially lacks legal capacity. */
    GUARDIAN,
    /** Anybody else. */
    OTHER
}
