package dev.assay.fact;

/** Parts of the week in which people answer (PCI DSS v4.0.1, 12.10.3). */
public enum ServiceTime {
    WORKING_HOURS,
    /** Evenings and nights of working days. */
    NIGHTS,
    WEEKENDS,
    HOLIDAYS
}
