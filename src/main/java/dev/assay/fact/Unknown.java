package dev.assay.fact;

/** The value of a component that was not stated. Not the same as "stated none", which is {@code null}. */
public enum Unknown {
    UNKNOWN
}
