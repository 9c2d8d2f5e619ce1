package dev.assay.fact;

/** Where a system or a deployment stands on the way to its users. */
public enum Environment {
    DEVELOPMENT,
    TEST,
    STAGING,
    PRODUCTION
}
