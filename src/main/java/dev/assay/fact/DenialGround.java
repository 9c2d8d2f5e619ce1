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
