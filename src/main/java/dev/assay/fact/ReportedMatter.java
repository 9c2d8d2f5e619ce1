package dev.assay.fact;

/** What a customer reports to a multi-tenant provider (PCI DSS v4.0.1, A1.2.3). */
public enum ReportedMatter {
    INCIDENT,
    VULNERABILITY
}
