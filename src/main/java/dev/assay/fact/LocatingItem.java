package dev.assay.fact;

/** What may, and may not, be disclosed to identify or locate somebody (45 CFR 164.512(f)(2)). */
public enum LocatingItem {
    NAME_AND_ADDRESS,
    /** Date and place. */
    BIRTH,
    SOCIAL_SECURITY_NUMBER,
    BLOOD_TYPE,
    INJURY_TYPE,
    TREATMENT_TIME,
    DEATH_TIME,
    /** Marks such as height, hair, scars. */
    FEATURES,
    DNA,
    DENTAL,
    /** Typing, samples or analysis of fluids or tissue. */
    BODY_SAMPLES,
    OTHER
}
