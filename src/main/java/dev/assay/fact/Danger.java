package dev.assay.fact;

/** Why a person may be refused as the representative of another (45 CFR 164.502(g)(5)). */
public enum Danger {
    DOMESTIC_VIOLENCE,
    ABUSE,
    NEGLECT,
    /** To treat him as the representative could endanger the person. */
    ENDANGERMENT
}
