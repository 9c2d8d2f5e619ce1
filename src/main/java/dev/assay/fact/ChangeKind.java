package dev.assay.fact;

/** What a change is about. */
public enum ChangeKind {
    CUSTOM_SOFTWARE,
    VENDOR_SOFTWARE,
    CONFIGURATION,
    /** Network connections and the configuration of network security controls. */
    NETWORK,
    INFRASTRUCTURE
}
