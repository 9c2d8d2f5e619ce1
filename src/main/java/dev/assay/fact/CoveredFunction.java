package dev.assay.fact;

/** What makes an organisation a covered entity (45 CFR 164.103). */
public enum CoveredFunction {
    HEALTH_CARE_PROVIDER,
    HEALTH_PLAN,
    CLEARINGHOUSE
}
