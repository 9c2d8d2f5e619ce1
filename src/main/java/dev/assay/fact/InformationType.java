package dev.assay.fact;

/** A sort of information about a person for which a law has rules of its own. */
public enum InformationType {
    /** Diagnoses, notes, images, results. */
    CLINICAL,
    /** Bills and claims. */
    BILLING,
    /** Name, address, dates and the like. */
    DEMOGRAPHIC,
    /** Genetic information (45 CFR 160.103): tests of the person or his family, history of disease in the family. */
    GENETIC,
    /** Notes of a mental health professional on talks with the person, kept apart from the record (45 CFR 164.501). */
    PSYCHOTHERAPY_NOTES,
    /** Claims history, spending and types of claims, stripped of identifiers but the first five digits of the postal code. */
    SUMMARY_HEALTH,
    /** Whether somebody takes part in the plan, joined it or left it. */
    ENROLMENT,
    /** A limited data set (45 CFR 164.514(e)). */
    LIMITED_DATA_SET,
    /** Said to identify nobody. */
    DE_IDENTIFIED,
    /** A code or other means to find out whom de-identified information is about. */
    RE_IDENTIFICATION_CODE,
    /** Was de-identified and identifies people again. */
    RE_IDENTIFIED,
    OTHER
}
