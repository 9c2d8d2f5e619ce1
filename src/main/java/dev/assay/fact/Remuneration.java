package dev.assay.fact;

/** What the client gets, directly or indirectly, in exchange for personal data (45 CFR 164.502(a)(5)(ii)(B)). */
public enum Remuneration {
    /** A fee that covers no more than the cost to prepare and send the data. */
    COST_BASED,
    /** A fee that another law expressly permits. */
    PERMITTED_BY_LAW,
    /** Pay for work that a business associate or subcontractor does for the one who pays. */
    FOR_SERVICES,
    /** Anything else: a price, a share, a discount, a benefit in kind. */
    OTHER
}
