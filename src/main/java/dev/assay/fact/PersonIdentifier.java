package dev.assay.fact;

/** The eighteen sorts of identifiers (45 CFR 164.514(b)(2)(i)). */
public enum PersonIdentifier {
    NAMES,
    /** Anything finer than a State, but for three digits of a postal code. */
    GEOGRAPHY,
    /** Parts of dates about a person other than the year. */
    DATES,
    TELEPHONE,
    FAX,
    EMAIL,
    SOCIAL_SECURITY,
    MEDICAL_RECORD,
    HEALTH_PLAN,
    ACCOUNT,
    /** Certificates and licences. */
    LICENCE,
    VEHICLE,
    DEVICE,
    URL,
    IP_ADDRESS,
    BIOMETRIC,
    /** Full-face and comparable images. */
    PHOTOGRAPH,
    /** Any other unique number, mark or code. */
    OTHER_UNIQUE
}
