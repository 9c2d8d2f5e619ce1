package dev.assay.fact;

/** For whom somebody acts in matters of health care (45 CFR 164.502(g)(2) to (4)). */
public enum RepresentedPerson {
    ADULT,
    EMANCIPATED_MINOR,
    UNEMANCIPATED_MINOR,
    /** Somebody who died, or his estate. */
    DECEASED
}
