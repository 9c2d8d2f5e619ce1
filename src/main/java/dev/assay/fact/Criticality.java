package dev.assay.fact;

/** How much the business depends on a thing. */
public enum Criticality {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL
}
