package dev.assay.fact;

/** Why a person's request takes longer than the period that is set for it. */
public enum ExtensionGround {
    DISPROPORTIONATE_EFFORT,
    /** The person made several requests. */
    SEVERAL_REQUESTS,
    /** Anything else, such as a lack of staff. */
    OTHER
}
