package dev.assay.fact;

/** What an official or institution represented to the client (45 CFR 164.512(c), (f), (k)(5)). */
public enum OfficialStatement {
    /** The data is not meant to be used against the person. */
    NOT_AGAINST_PERSON,
    /** It is needed to see whether somebody else broke the law. */
    OTHERS_VIOLATION,
    /** Activity that depends on it would suffer from waiting for the person. */
    CANNOT_WAIT,
    /** It is needed for care, health, safety or order in custody. */
    NEEDED_IN_CUSTODY
}
