package dev.assay.fact;

/** What makes up for a missing order (45 CFR 164.512(e)(1)(ii), (vi)). */
public enum ProcessAssurance {
    /** The party tried to give the person notice. */
    NOTICE_BY_PARTY,
    /** The parties agreed on a protective order and presented it, or the party asked for one. */
    PROTECTIVE_ORDER_BY_PARTY,
    NOTICE_BY_CLIENT,
    PROTECTIVE_ORDER_BY_CLIENT
}
