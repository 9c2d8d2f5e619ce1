package dev.assay.fact;

/** What sort of proof of identity a factor is. */
public enum FactorSort {
    /** Something the user knows. */
    KNOWLEDGE,
    /** Something the user has. */
    POSSESSION,
    /** Something the user is. */
    INHERENCE
}
