package dev.assay.fact;

/** A task of security whose doing is reviewed (PCI DSS v4.0.1, 12.4.2). */
public enum OperationalTask {
    LOG_REVIEW,
    /** Reviews of the configuration of network security controls. */
    NETWORK_CONTROL_REVIEW,
    /** Configuration standards are applied to new systems. */
    CONFIGURATION_OF_NEW_SYSTEMS,
    ALERT_RESPONSE,
    CHANGE_MANAGEMENT,
    OTHER
}
