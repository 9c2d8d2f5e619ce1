package dev.assay.fact;

/** What State or other law says about telling a parent of a minor's care (45 CFR 164.502(g)(3)(ii)). */
public enum ParentalAccessLaw {
    PERMITS,
    REQUIRES,
    PROHIBITS,
    SILENT
}
