package dev.assay.fact;

/** Who gave consent to processing. */
public enum ConsentGiver {
    /** The person, or who represents the person with authority. */
    DATA_SUBJECT,
    /** The legal guardian of a person who fully or partially lacks legal capacity. */
    GUARDIAN,
    /** Anybody else, who has no authority to act for the person. */
    OTHER
}
