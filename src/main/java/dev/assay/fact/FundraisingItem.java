package dev.assay.fact;

/** What is used to raise funds (45 CFR 164.514(f)(1)). */
public enum FundraisingItem {
    DEMOGRAPHIC,
    CARE_DATES,
    /** Of service. */
    DEPARTMENT,
    /** Who treated. */
    PHYSICIAN,
    OUTCOME,
    INSURANCE_STATUS,
    DIAGNOSIS,
    OTHER
}
