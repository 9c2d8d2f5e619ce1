package dev.assay.fact;

/** What can be kept of a card (PCI DSS). */
public enum AccountDataElement {
    /** The primary account number. */
    PAN,
    CARDHOLDER_NAME,
    EXPIRY_DATE,
    SERVICE_CODE,
    /** All of a magnetic stripe's track, or the same from a chip. */
    FULL_TRACK,
    /** The three or four digits printed on the card. */
    VERIFICATION_CODE,
    /** The personal identification number or its block. */
    PIN
}
