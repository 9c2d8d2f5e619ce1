package dev.assay.fact;

/** The class that somebody gave a workflow by hand; rules work out the class from facts. */
public enum WorkflowLabel {
    SHORT_LIVED_LOCAL,
    MEDIUM_LIVED_ORCHESTRATED,
    LONG_LIVED_DURABLE
}
