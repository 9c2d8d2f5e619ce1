package dev.assay.fact;

/** What a control does about a risk. */
public enum ControlNature {
    /** Keeps it from happening. */
    PREVENTIVE,
    /** Notices that it happened. */
    DETECTIVE,
    /** Limits or mends what happened. */
    CORRECTIVE
}
