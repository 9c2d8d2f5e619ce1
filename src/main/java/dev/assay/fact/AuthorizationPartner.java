package dev.assay.fact;

/** What an authorization is combined with in one document (45 CFR 164.508(b)(3)). */
public enum AuthorizationPartner {
    /** Another written permission for the same or another research study. */
    RESEARCH_PERMISSION,
    /** An authorization for psychotherapy notes. */
    PSYCHOTHERAPY_NOTES,
    /** Another authorization on which nothing depends. */
    UNCONDITIONED,
    /** Another authorization on which treatment, payment, enrolment or benefits depend. */
    CONDITIONED,
    /** Any other document, such as a consent to treatment or a form of admission. */
    OTHER_DOCUMENT
}
