package dev.assay.fact;

/** The form in which a person got a copy of the data. */
public enum CopyForm {
    /** A commonly used electronic format that can be read. */
    COMMON_ELECTRONIC,
    /** An electronic format that needs uncommon programs or cannot be read. */
    OTHER_ELECTRONIC,
    PRINT
}
