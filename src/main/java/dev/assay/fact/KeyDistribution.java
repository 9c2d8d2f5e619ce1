package dev.assay.fact;

/** How a cryptographic key got to where it is used. */
public enum KeyDistribution {
    ENCRYPTED,
    SECURE_DEVICE,
    /** Components on different ways. */
    SEPARATE_COMPONENTS,
    CLEARTEXT,
    /** It is used where it was made. */
    NOT_DISTRIBUTED
}
