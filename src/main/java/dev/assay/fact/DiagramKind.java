package dev.assay.fact;

/** What a diagram shows. */
public enum DiagramKind {
    NETWORK,
    DATA_FLOW
}
