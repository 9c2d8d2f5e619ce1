package dev.assay.fact;

/** Protocols by which terminals reach whoever authorises payments (PCI DSS v4.0.1, appendix A2). */
public enum TransportProtocol {
    /** Any version of SSL. */
    SSL,
    TLS_1_0,
    TLS_1_1,
    TLS_1_2,
    TLS_1_3,
    /** Neither SSL nor TLS. */
    OTHER
}
