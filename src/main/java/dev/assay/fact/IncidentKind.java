package dev.assay.fact;

/** What happened. */
public enum IncidentKind {
    SECURITY,
    PRIVACY,
    AVAILABILITY,
    SAFETY,
    OTHER
}
