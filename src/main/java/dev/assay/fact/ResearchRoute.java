package dev.assay.fact;

/** How PHI is used for research without authorization (45 CFR 164.512(i)(1)). */
public enum ResearchRoute {
    /** (i), a review board or privacy board waived or altered it. */
    BOARD_WAIVER,
    /** (ii), a review to prepare research. */
    PREPARATORY,
    /** (iii). */
    DECEDENTS
}
