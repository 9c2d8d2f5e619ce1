package dev.assay.fact;

/** What a risk assessment has to look at, at least (45 CFR 164.402, breach, paragraph (2)). */
public enum BreachFactor {
    /** Nature and extent of the PHI: kinds of identifiers, how likely people are identified again (i). */
    NATURE_AND_EXTENT,
    /** Who used it or to whom it was disclosed (ii). */
    RECIPIENT,
    /** Whether it was actually acquired or viewed (iii). */
    ACQUIRED_OR_VIEWED,
    /** How far the risk has been reduced (iv). */
    MITIGATION
}
