package dev.assay.fact;

/** What allows scientific, research or statistical processing without consent (PDPL Art. 27). */
public enum ResearchGround {
    /** The data does not identify the person specifically (Art. 27(1)). */
    NOT_IDENTIFYING,
    /** Proof of identity is destroyed meanwhile and before disclosure; nothing sensitive (Art. 27(2)). */
    IDENTITY_DESTROYED,
    /** Another law, or an earlier agreement with the person, asks for it (Art. 27(3)). */
    LAW_OR_AGREEMENT
}
