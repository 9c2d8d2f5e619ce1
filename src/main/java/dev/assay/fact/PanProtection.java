package dev.assay.fact;

/** What makes stored card numbers unreadable (PCI DSS 3.5.1). */
public enum PanProtection {
    KEYED_HASH,
    UNKEYED_HASH,
    TRUNCATION,
    INDEX_TOKEN,
    /** Encryption of files, columns or fields. */
    FIELD_ENCRYPTION,
    /** Encryption of a disk or a partition. */
    DISK_ENCRYPTION
}
