package dev.assay.fact;

/** The part that somebody has in a processing of personal data. */
public enum ProcessingRole {
    /** Sets purpose and manner. */
    CONTROLLER,
    /** Processes for a controller and on its behalf. */
    PROCESSOR
}
