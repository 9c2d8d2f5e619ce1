package dev.assay.fact;

/** What a facility directory says of somebody (45 CFR 164.510(a)(1)(i)). */
public enum DirectoryItem {
    NAME,
    LOCATION,
    /** Without specific medical information. */
    GENERAL_CONDITION,
    RELIGION,
    /** Anything else, such as a diagnosis. */
    OTHER
}
