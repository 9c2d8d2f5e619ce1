package dev.assay.fact;

/** What is done about card numbers found where they are not expected (PCI DSS v4.0.1, 12.10.7 and A3.2.5.2). */
public enum StrayPanStep {
    /** They are retrieved, securely deleted, or moved into the cardholder data environment. */
    DISPOSITION,
    /** It is found out whether sensitive authentication data lies with them. */
    SENSITIVE_DATA_CHECK,
    /** It is found out where they came from and how they got there. */
    ORIGIN_DETERMINED,
    /** The leak or the gap in a process is closed. */
    LEAK_REMEDIATED,
    /** It is found out from which data they were taken. */
    SOURCE_IDENTIFIED
}
