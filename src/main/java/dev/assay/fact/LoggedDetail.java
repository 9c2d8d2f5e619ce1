package dev.assay.fact;

/** What an audit log says of each event (PCI DSS v4.0.1, 10.2.2). */
public enum LoggedDetail {
    USER,
    EVENT_TYPE,
    DATE_AND_TIME,
    /** Whether it succeeded or failed. */
    OUTCOME,
    /** Where it came from. */
    ORIGIN,
    /** Which data, component, resource or service it was about. */
    OBJECT
}
