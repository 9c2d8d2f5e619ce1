package dev.assay.fact;

/** Form in which data leaves without being PHI in full (45 CFR 164.514(a), (e)). */
public enum PreparedForm {
    DE_IDENTIFIED,
    LIMITED_DATA_SET
}
