package dev.assay.fact;

/** How a disclosure or request was held to the minimum (45 CFR 164.514(d)(3), (d)(4)). */
public enum MinimumBasis {
    /** For routine ones. */
    STANDARD_PROTOCOL,
    /** By criteria, each on its own. */
    INDIVIDUAL_REVIEW,
    RELIED_ON_OFFICIAL,
    RELIED_ON_COVERED_ENTITY,
    /** Of the workforce or a business associate, who serves the client. */
    RELIED_ON_PROFESSIONAL,
    /** With the documents of 164.512(i). */
    RELIED_ON_RESEARCHER
}
