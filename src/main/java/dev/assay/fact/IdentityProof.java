package dev.assay.fact;

/** How it was made sure who somebody is, or what entitles him (45 CFR 164.514(h)). */
public enum IdentityProof {
    /** The client knows him and his authority. */
    KNOWN,
    /** A document, statement or representation that the rule asks for. */
    DOCUMENT,
    /** Identification badge, credentials or proof of status. */
    BADGE,
    /** A request on the letterhead of the government. */
    LETTERHEAD,
    /** A contract or statement that somebody acts for a public official. */
    CONTRACT,
    /** A written statement of the legal authority, or an oral one where writing is impracticable. */
    AUTHORITY_STATEMENT,
    /** A warrant, subpoena, order or other process. */
    PROCESS,
    /** For 164.510 and 164.512(j). */
    PROFESSIONAL_JUDGMENT,
    /** Nothing but his word. */
    ORAL_CLAIM
}
