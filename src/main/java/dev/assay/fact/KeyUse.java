package dev.assay.fact;

/** What a cryptographic key is used for. */
public enum KeyUse {
    DATA_ENCRYPTION,
    KEY_ENCRYPTION,
    HASHING,
    TRANSMISSION,
    SIGNING
}
