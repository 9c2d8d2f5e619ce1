package dev.assay.adapter.report.pdf;

/** The cuts of type that a report uses. */
enum Face {
    REGULAR,
    BOLD,
    MONO
}
