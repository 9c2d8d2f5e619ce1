package dev.assay.fact;

/** Whose treatment, payment or health care operations a use or disclosure serves (45 CFR 164.506(c)). */
public enum ServedParty {
    CLIENT,
    RECIPIENT,
    /** An organized health care arrangement in which both take part. */
    JOINT_ARRANGEMENT
}
