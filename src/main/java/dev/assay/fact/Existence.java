package dev.assay.fact;

/** How sure we are that a fact exists. */
public enum Existence {
    /** Stated, or derived from facts that certainly hold. */
    CERTAIN,
    /** Derived from a match that only may hold: it can make a match possible, never certain. */
    POSSIBLE,
    /** Stands for the members of a list that were not stated, because the list is not said to be complete. */
    UNSEEN
}
