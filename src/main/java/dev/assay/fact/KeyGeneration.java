package dev.assay.fact;

/** How a cryptographic key was made. */
public enum KeyGeneration {
    /** A random generator that is approved for keys. */
    APPROVED_GENERATOR,
    SECURE_DEVICE,
    /** Derived from a password or phrase that people chose. */
    PASSWORD,
    OTHER
}
