package dev.assay.fact;

/** Care about which a minor decides himself, so that his parent is not his representative (45 CFR 164.502(g)(3)(i)). */
public enum MinorCare {
    /** (A): the minor consented, no other consent is required by law, and he has not asked to have the parent treated so. */
    MINOR_CONSENTED,
    /** (B): lawful without the parent's consent, and the minor, a court or another person authorised by law consented. */
    LAWFUL_WITHOUT_PARENT,
    /** (C): the parent agreed to confidentiality between the provider and the minor. */
    CONFIDENTIALITY_AGREED
}
