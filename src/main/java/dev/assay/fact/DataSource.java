package dev.assay.fact;

/** Where personal data comes from. */
public enum DataSource {
    /** The person, somebody who represents the person, or the legal guardian. */
    DATA_SUBJECT,
    /** Anybody else, such as a broker, a partner or another authority. */
    THIRD_PARTY,
    /** A source open to the public. */
    PUBLIC_SOURCE
}
