package dev.assay.fact;

/** What a customer asks a service provider about PCI DSS (v4.0.1, 12.9.2). */
public enum CustomerQuestion {
    /** Whether the provider complies. */
    COMPLIANCE_STATUS,
    /** Which requirements the provider meets, which the customer, which both. */
    RESPONSIBILITIES
}
