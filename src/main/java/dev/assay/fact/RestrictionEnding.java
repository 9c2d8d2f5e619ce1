package dev.assay.fact;

/** How a restriction of uses and disclosures ended (45 CFR 164.522(a)(2)). */
public enum RestrictionEnding {
    /** The person asked for it or agreed in writing. */
    PERSON_IN_WRITING,
    /** The person agreed orally. */
    PERSON_ORALLY,
    /** The client ended it by itself. */
    CLIENT
}
