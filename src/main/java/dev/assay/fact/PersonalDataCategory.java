package dev.assay.fact;

/** A category of personal data; from ethnic origin to parents unknown they are sensitive (PDPL Art. 1(11)). */
public enum PersonalDataCategory {
    IDENTITY,
    CONTACT,
    /** Numbers or copies of official identity documents. */
    OFFICIAL_DOCUMENT,
    FINANCIAL,
    /** Financing asked for or obtained, ability to pay, credit history (PDPL Art. 1(15)). */
    CREDIT,
    EMPLOYMENT,
    LOCATION,
    /** What people do, watch, buy or visit. */
    BEHAVIOUR,
    /** Photographs and films. */
    IMAGE,
    /** Racial or ethnic origin. */
    ETHNIC_ORIGIN,
    /** Religious, intellectual or political belief. */
    BELIEF,
    /** Security record, criminal convictions and offences. */
    CRIMINAL_RECORD,
    /** Biometric data to identify a person. */
    BIOMETRIC,
    GENETIC,
    /** Health, and health services received (PDPL Art. 1(13)). */
    HEALTH,
    /** That one or both parents are unknown. */
    PARENTS_UNKNOWN,
    OTHER
}
