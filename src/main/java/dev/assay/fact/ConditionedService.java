package dev.assay.fact;

/** What a covered entity made depend on an authorization (45 CFR 164.508(b)(4)). */
public enum ConditionedService {
    TREATMENT,
    /** Treatment that is part of the research for which it is. */
    RESEARCH_TREATMENT,
    PAYMENT,
    /** In a health plan. */
    ENROLMENT,
    /** Eligibility for benefits. */
    BENEFITS,
    /** Care only to make information for a third party, such as an examination for an insurer. */
    CARE_FOR_THIRD_PARTY
}
