package dev.assay.fact;

/** What is no breach though it was not permitted (45 CFR 164.402, breach, paragraph (1)). */
public enum BreachExclusion {
    /** By one of the workforce, in good faith and within the scope of authority (i). */
    UNINTENTIONAL_ACCESS,
    /** Between two persons who may both access PHI at the same place (ii). */
    INADVERTENT_DISCLOSURE,
    /** To somebody who could not reasonably have kept it (iii). */
    NOT_RETAINED
}
