package dev.assay.fact;

/** The legal ground on which personal data was used or disclosed, as the client states it. */
public enum DisclosureGround {
    /** To the person himself (45 CFR 164.502(a)(1)(i)). */
    TO_INDIVIDUAL,
    /** Treatment, payment, health care operations (45 CFR 164.506). */
    TREATMENT_PAYMENT_OPERATIONS,
    /** Incident to another use or disclosure that is permitted (45 CFR 164.502(a)(1)(iii)). */
    INCIDENTAL,
    /** An authorization (45 CFR 164.508). */
    AUTHORIZATION,
    /** The person had the opportunity to agree or object (45 CFR 164.510). */
    OPPORTUNITY_TO_OBJECT,
    /** A law orders it (45 CFR 164.512(a)). */
    REQUIRED_BY_LAW,
    /** 45 CFR 164.512(b). */
    PUBLIC_HEALTH,
    /** 45 CFR 164.512(c). */
    VICTIM_OF_ABUSE,
    /** 45 CFR 164.512(d). */
    HEALTH_OVERSIGHT,
    /** 45 CFR 164.512(e). */
    JUDICIAL_PROCEEDING,
    /** 45 CFR 164.512(f). */
    LAW_ENFORCEMENT,
    /** Coroners, medical examiners, funeral directors (45 CFR 164.512(g)). */
    ABOUT_DECEDENT,
    /** 45 CFR 164.512(h). */
    ORGAN_DONATION,
    /** 45 CFR 164.512(i). */
    RESEARCH,
    /** 45 CFR 164.512(j). */
    SERIOUS_THREAT,
    /** 45 CFR 164.512(k). */
    SPECIALISED_GOVERNMENT,
    /** 45 CFR 164.512(l). */
    WORKERS_COMPENSATION,
    /** A limited data set under a data use agreement (45 CFR 164.514(e)). */
    LIMITED_DATA_SET,
    /** 45 CFR 164.514(f). */
    FUNDRAISING,
    /** 45 CFR 164.514(g). */
    UNDERWRITING,
    /** To make information that identifies nobody (45 CFR 164.502(d)). */
    DE_IDENTIFICATION,
    /** To a business associate under assurances (45 CFR 164.502(e)). */
    BUSINESS_ASSOCIATE,
    /** The client is the business associate, and its contract permits it (45 CFR 164.502(a)(3)). */
    ASSOCIATE_CONTRACT,
    /** To the sponsor of a group health plan (45 CFR 164.504(f)). */
    PLAN_SPONSOR,
    /** To the Secretary of HHS (45 CFR 164.502(a)(2)(ii), (a)(4)(i)). */
    SECRETARY,
    /** Somebody of the workforce or a business associate reports misconduct (45 CFR 164.502(j)(1)). */
    WHISTLE_BLOWER,
    /** Somebody of the workforce is the victim of a crime (45 CFR 164.502(j)(2)). */
    CRIME_VICTIM,
    /** The person consents, outside HIPAA. */
    CONSENT,
    /** It comes from a source that is open to the public. */
    PUBLIC_SOURCE,
    /** A public body asks for it in the public interest or for security. */
    PUBLIC_INTEREST,
    /** Somebody's life or health, or public health or safety. */
    VITAL_INTEREST,
    /** It identifies nobody. */
    NOT_IDENTIFYING,
    /** Legitimate interests of the client, where the law knows them. */
    LEGITIMATE_INTEREST
}
