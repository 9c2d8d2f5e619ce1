package dev.assay.fact;

/** Where people may ask about a breach. */
public enum ContactChannel {
    TOLL_FREE_NUMBER,
    EMAIL_ADDRESS,
    WEB_SITE,
    POSTAL_ADDRESS,
    OTHER
}
