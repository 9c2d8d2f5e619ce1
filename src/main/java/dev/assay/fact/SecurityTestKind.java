package dev.assay.fact;

/** What a test of security is about, and from where it is done. */
public enum SecurityTestKind {
    /** A penetration test from inside the network. */
    PENETRATION_INTERNAL,
    /** A penetration test from outside the network. */
    PENETRATION_EXTERNAL,
    /** A penetration test of what keeps networks apart. */
    SEGMENTATION,
    /** A penetration test of what keeps customers of a multi-tenant provider apart. */
    CUSTOMER_SEPARATION
}
