package dev.assay.fact;

/** How code was reviewed before its release. */
public enum CodeReview {
    MANUAL,
    AUTOMATED,
    BOTH,
    NONE
}
