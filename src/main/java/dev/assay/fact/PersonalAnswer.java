package dev.assay.fact;

/** How a person stood to a disclosure to those involved in his care (45 CFR 164.510(b)(2)). */
public enum PersonalAnswer {
    AGREED,
    /** Had the opportunity, and did not object. */
    NOT_OBJECTED,
    /** Professional judgment inferred that he does not object. */
    INFERRED,
    OBJECTED,
    NOT_ASKED
}
