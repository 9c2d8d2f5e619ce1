package dev.assay.fact;

/** Why a system is in the scope of PCI DSS (section 4 of the standard). */
public enum ScopePart {
    /** It stores, processes or transmits account data. */
    CARDHOLDER_DATA_ENVIRONMENT,
    /** It reaches, or is reached by, a system in scope without segmentation that was tested. */
    CONNECTED_TO,
    /** It provides a security service to the cardholder data environment. */
    SECURITY_IMPACTING
}
