package dev.assay.fact;

/** A right of a person over data about him. */
public enum PersonRight {
    /** To be told what is done with the data, and on what legal basis. */
    INFORMATION,
    /** To see the data or to get a copy of it (45 CFR 164.524). */
    ACCESS,
    /** To get the data in a readable form, where a law tells that apart from seeing it. */
    COPY,
    /** To have the data corrected, completed or updated (45 CFR 164.526). */
    AMENDMENT,
    /** To have the data destroyed. */
    ERASURE,
    /** To be told to whom the data was disclosed (45 CFR 164.528). */
    ACCOUNTING,
    /** To have uses or disclosures restricted (45 CFR 164.522(a)). */
    RESTRICTION,
    /** To be written to by other means or at another place (45 CFR 164.522(b)). */
    CONFIDENTIAL_COMMUNICATION,
    /** To withdraw consent. */
    WITHDRAWAL,
    /** To object to a use, such as direct marketing. */
    OBJECTION
}
