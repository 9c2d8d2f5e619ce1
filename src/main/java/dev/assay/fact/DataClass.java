package dev.assay.fact;

/** A class of data with legal or contractual duties of its own. */
public enum DataClass {
    /** Protected health information (45 CFR 160.103); ePHI where a system holds it. */
    PHI,
    /** Any other data about an identified or identifiable person. */
    PERSONAL,
    /** Personal data of a kind the law protects more: health, beliefs, biometrics, genetics, criminal record. */
    SENSITIVE_PERSONAL,
    /** Personal data of minors. */
    CHILDREN,
    /** A card's primary account number, alone or with name, expiry date or service code (PCI DSS). */
    CARDHOLDER,
    /** Card verification codes, full track data and PINs (PCI DSS): not to be kept after authorisation. */
    SENSITIVE_AUTHENTICATION,
    /** Passwords, keys, tokens. */
    CREDENTIALS,
    /** Accounts, credit and payment data other than card data. */
    FINANCIAL,
    /** Business secrets of the client. */
    CONFIDENTIAL,
    /** Not for the public, without further duties. */
    INTERNAL,
    /** Meant for everybody. */
    PUBLIC
}
