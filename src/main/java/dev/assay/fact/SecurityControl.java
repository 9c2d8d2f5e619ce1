package dev.assay.fact;

/** A system or mechanism on whose working security depends (PCI DSS v4.0.1, 10.7.2). */
public enum SecurityControl {
    NETWORK_CONTROLS,
    INTRUSION_DETECTION,
    CHANGE_DETECTION,
    MALWARE_PROTECTION,
    PHYSICAL_ACCESS,
    LOGICAL_ACCESS,
    AUDIT_LOGGING,
    SEGMENTATION,
    LOG_REVIEW,
    /** Tools that test security by themselves. */
    SECURITY_TESTING,
    /** Tools that review code by themselves (A3.3.1). */
    CODE_REVIEW
}
