package dev.assay.fact;

/** What is sent to people through their own means of communication. */
public enum MessageKind {
    /** Advertising material (PDPL Art. 25). */
    ADVERTISING,
    /** Material that raises awareness (PDPL Art. 25). */
    AWARENESS,
    /** Marketing directed at a person by use of personal data (PDPL Art. 26, IR Art. 29). */
    DIRECT_MARKETING
}
