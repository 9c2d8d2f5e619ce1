package dev.assay.rule;

/** Whether an open requirement stops a gate. */
public enum Severity {
    /** An open finding is a no-go unless a waiver lies over it. */
    BLOCKING,
    /** An open finding makes a gate conditional at worst. */
    ADVISORY
}
