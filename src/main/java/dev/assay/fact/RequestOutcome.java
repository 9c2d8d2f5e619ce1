package dev.assay.fact;

/** What was decided on a person's request. */
public enum RequestOutcome {
    /** All of it is granted. */
    GRANTED,
    /** A part is granted and a part denied. */
    PARTLY_GRANTED,
    /** All of it is denied. */
    DENIED,
    /** The client does not hold the data that was asked for. */
    NOT_HELD,
    /** The person took it back. */
    TAKEN_BACK
}
