package dev.assay.fact;

/** What a test run proves. */
public enum TestKind {
    UNIT,
    INTEGRATION,
    SECURITY,
    ACCEPTANCE,
    REGRESSION,
    PERFORMANCE,
    CONTRACT
}
