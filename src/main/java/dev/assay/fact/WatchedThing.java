package dev.assay.fact;

/** What is watched for change. */
public enum WatchedThing {
    /** Files of systems, programs, configuration and the like that seldom change and bear on security. */
    CRITICAL_FILES,
    /** Pages on which consumers enter card data. */
    PAYMENT_PAGE
}
