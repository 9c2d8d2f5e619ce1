package dev.assay.fact;

/** Which side of an engagement a person stands on. */
public enum Party {
    /** The organisation that gave the order. */
    CLIENT,
    /** Those who carry the engagement out. */
    TEAM,
    /** Anybody else, such as a regulator or a supplier. */
    THIRD_PARTY
}
