package dev.assay.fact;

/** Why personal data has to be destroyed (PDPL Art. 18, Implementing Regulation Art. 8(1)). */
public enum DestructionCause {
    /** The person asked for it. */
    REQUEST,
    /** It is no longer needed for its purpose. */
    PURPOSE_ENDED,
    /** Consent, its only legal basis, was withdrawn. */
    CONSENT_WITHDRAWN,
    /** It was processed against the law. */
    UNLAWFUL_PROCESSING,
    /** The time for which a law wanted it kept has passed. */
    RETENTION_ENDED,
    /** The court case for which it was kept is over. */
    PROCEEDINGS_ENDED
}
