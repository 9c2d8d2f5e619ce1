package dev.assay.fact;

/** The part an organisation plays in card payments (PCI DSS). */
public enum CardRole {
    MERCHANT,
    SERVICE_PROVIDER,
    /** A service provider whose customers share systems that hold their account data (appendix A1). */
    MULTI_TENANT_SERVICE_PROVIDER
}
