package dev.assay.fact;

/** How it was made sure that information identifies nobody (45 CFR 164.514(b)). */
public enum DeIdentification {
    /** An expert determined and wrote down that the risk is very small (45 CFR 164.514(b)(1)). */
    EXPERT,
    /** All listed identifiers were removed, and nothing is known that identifies anybody (45 CFR 164.514(b)(2)). */
    SAFE_HARBOUR,
    /** Another way. */
    OTHER
}
