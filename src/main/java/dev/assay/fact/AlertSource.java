package dev.assay.fact;

/** What raises security alerts (PCI DSS v4.0.1, 12.10.5). */
public enum AlertSource {
    INTRUSION_DETECTION,
    NETWORK_CONTROLS,
    /** Detection of changes of critical files. */
    CRITICAL_FILES,
    /** Detection of changes of payment pages. */
    PAYMENT_PAGES,
    /** Detection of wireless access points that nobody authorised. */
    WIRELESS_ACCESS_POINTS,
    OTHER
}
