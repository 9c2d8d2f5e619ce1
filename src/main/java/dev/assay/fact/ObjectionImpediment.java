package dev.assay.fact;

/** Why somebody could not be asked (45 CFR 164.510(a)(3), (b)(3)). */
public enum ObjectionImpediment {
    INCAPACITY,
    EMERGENCY,
    /** Not present, nor to be reached before; not for a directory. */
    ABSENCE
}
