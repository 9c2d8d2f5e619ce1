package dev.assay.fact;

/** How marketing reached people (45 CFR 164.508(a)(3)(i)). */
public enum MarketingForm {
    /** Said by the client to the person, both present. */
    FACE_TO_FACE,
    /** A promotional gift of nominal value. */
    NOMINAL_GIFT,
    /** Letter, telephone, e-mail, a list given to others. */
    OTHER
}
