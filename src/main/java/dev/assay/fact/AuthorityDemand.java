package dev.assay.fact;

/** What an authority wants of the client. */
public enum AuthorityDemand {
    DOCUMENTS,
    INFORMATION,
    /** The records of processing. */
    PROCESSING_RECORDS,
    /** Steps in a matter that the authority referred to the client. */
    STEPS
}
