package dev.assay.fact;

/** The part an organisation plays in card payments (PCI DSS). */
public enum CardRole {
    MERCHANT,
    SERVICE_PROVIDER
}
