package dev.assay.fact;

/** A category of the trust services criteria that a SOC 2 report can promise; security is always in. */
public enum TrustCategory {
    SECURITY,
    AVAILABILITY,
    CONFIDENTIALITY,
    PROCESSING_INTEGRITY,
    PRIVACY
}
