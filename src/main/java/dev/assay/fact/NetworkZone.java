package dev.assay.fact;

/** Parts of the network between which traffic is controlled. */
public enum NetworkZone {
    /** The cardholder data environment. */
    CDE,
    DMZ,
    INTERNAL,
    WIRELESS,
    PARTNERS,
    /** The internet and every network that the client does not control. */
    UNTRUSTED
}
