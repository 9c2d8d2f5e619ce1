package dev.assay.fact;

/** What a scan looks for. */
public enum ScanKind {
    VULNERABILITY,
    SECRET,
    /** Static security analysis of source code. */
    STATIC,
    DEPENDENCY,
    CONTAINER,
    DYNAMIC,
    CONFIGURATION,
    LICENCE
}
