package dev.assay.fact;

/** The forms in which a cryptographic key is kept (PCI DSS 3.6.1.2). */
public enum KeyForm {
    ENCRYPTED,
    /** A hardware security module or another secure cryptographic device. */
    SECURE_DEVICE,
    /** At least two full-length components or shares, by an accepted method. */
    COMPONENTS,
    CLEARTEXT
}
