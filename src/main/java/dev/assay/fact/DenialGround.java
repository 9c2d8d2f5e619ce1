package dev.assay.fact;

/** Why a person's request was denied. */
public enum DenialGround {
    /** Psychotherapy notes (45 CFR 164.524(a)(1)(i)). */
    PSYCHOTHERAPY_NOTES,
    /** Compiled for a civil, criminal or administrative proceeding (45 CFR 164.524(a)(1)(ii)). */
    LEGAL_PROCEEDING,
    /** A copy would endanger people in or of a correctional institution (45 CFR 164.524(a)(2)(ii)). */
    INMATE_COPY,
    /** Research is in progress in which the person agreed to wait (45 CFR 164.524(a)(2)(iii)). */
    RESEARCH_IN_PROGRESS,
    /** The Privacy Act, 5 U.S.C. 552a, allows the denial (45 CFR 164.524(a)(2)(iv)). */
    PRIVACY_ACT,
    /** It would reveal who told it under a promise of confidentiality (45 CFR 164.524(a)(2)(v)). */
    CONFIDENTIAL_SOURCE,
    /** Access is likely to endanger life or physical safety (45 CFR 164.524(a)(3)(i)). */
    ENDANGERMENT,
    /** Access is likely to harm another person who is mentioned (45 CFR 164.524(a)(3)(ii)). */
    HARM_TO_OTHER,
    /** Access by the personal representative is likely to harm somebody (45 CFR 164.524(a)(3)(iii)). */
    HARM_BY_REPRESENTATIVE,
    /** The client did not create the record (45 CFR 164.526(a)(2)(i)). */
    NOT_CREATED_HERE,
    /** It is not part of the designated record set (45 CFR 164.524(a)(1), 164.526(a)(2)(ii)). */
    NOT_IN_RECORD_SET,
    /** It would not be open to inspection (45 CFR 164.526(a)(2)(iii)). */
    NOT_ACCESSIBLE,
    /** The record is accurate and complete (45 CFR 164.526(a)(2)(iv)). */
    ACCURATE_AND_COMPLETE,
    /** It would hurt rights of others, such as trade secrets (PDPL Implementing Regulation Arts. 5(1)(a), 6(1)). */
    RIGHTS_OF_OTHERS,
    /** A public entity restricts it for security or for a court (PDPL Art. 9(1)(b)). */
    PUBLIC_SECURITY,
    /** Giving the data is forbidden (PDPL Arts. 9(2), 16(1) to (6)). */
    DISCLOSURE_FORBIDDEN,
    /** A law or a case before a court wants the data kept (PDPL Art. 18(2)). */
    RETENTION_REQUIRED,
    /** Another law allows or orders the denial. */
    OTHER_LAW,
    /** The request repeats another without need, or would take disproportionate effort. */
    UNFOUNDED_OR_REPETITIVE,
    /** The identity of the person could not be verified. */
    IDENTITY_NOT_VERIFIED,
    /** The person owes money for something else. */
    UNPAID_BILL,
    /** Anything else. */
    OTHER
}
