package dev.assay.fact;

/** Who gets PHI in the public interest (45 CFR 164.512). */
public enum PublicRecipient {
    PUBLIC_HEALTH_AUTHORITY,
    /** An authority that may receive reports of abuse of children. */
    CHILD_PROTECTION,
    /** Somebody answerable for a product or activity that the FDA regulates. */
    MANUFACTURER,
    EXPOSED_PERSON,
    EMPLOYER,
    SCHOOL,
    /** A social or protective service that may receive reports of abuse. */
    PROTECTIVE_AUTHORITY,
    OVERSIGHT_AGENCY,
    COURT,
    /** A party to a proceeding or its lawyer. */
    PARTY,
    LAW_ENFORCEMENT,
    /** A coroner or medical examiner. */
    CORONER,
    FUNERAL_DIRECTOR,
    /** An organisation for organs, eyes or tissue. */
    PROCUREMENT,
    RESEARCHER,
    /** Somebody able to prevent or lessen a threat, the target included. */
    PROTECTOR,
    MILITARY,
    FEDERAL_OFFICIAL,
    CORRECTIONAL,
    BENEFITS_AGENCY,
    BACKGROUND_CHECK_SYSTEM,
    /** An employer, insurer or board of workers' compensation. */
    COMPENSATION_PAYER,
    MEDIA,
    OTHER
}
