package dev.assay.fact;

/** The branch of business of a client, which decides with other facts which packs apply. */
public enum Sector {
    HEALTH_CARE,
    HEALTH_INSURANCE,
    FINANCE,
    RETAIL,
    E_COMMERCE,
    EDUCATION,
    PUBLIC_SECTOR,
    TECHNOLOGY,
    TELECOMMUNICATIONS,
    ENERGY,
    MANUFACTURING,
    LOGISTICS,
    HOSPITALITY,
    PROFESSIONAL_SERVICES,
    OTHER
}
