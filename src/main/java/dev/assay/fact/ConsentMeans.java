package dev.assay.fact;

/** How consent to processing was given. */
public enum ConsentMeans {
    WRITTEN,
    ELECTRONIC,
    VERBAL,
    /** By no act at all: read out of silence, of use, or of a choice set beforehand. */
    INFERRED
}
