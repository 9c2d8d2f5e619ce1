package dev.assay.fact;

/** What the record of a processing tells (PDPL Art. 31, Implementing Regulation Art. 33(5)). */
public enum RecordContent {
    /** Name and contact details of the controller. */
    CONTROLLER_CONTACT,
    /** The data protection officer. */
    OFFICER,
    PURPOSES,
    DATA_CATEGORIES,
    SUBJECT_CATEGORIES,
    RETENTION,
    RECIPIENTS,
    /** Whether and how data goes abroad, on what ground and to whom. */
    TRANSFERS,
    SECURITY_MEASURES
}
