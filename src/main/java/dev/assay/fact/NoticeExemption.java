package dev.assay.fact;

/** Why people need not be informed of data obtained from others (PDPL IR Art. 4(4)). */
public enum NoticeExemption {
    /** They have the information. */
    ALREADY_INFORMED,
    /** It is impossible or takes disproportionate effort. */
    IMPOSSIBLE_OR_DISPROPORTIONATE,
    /** A law asks for the collection. */
    LEGAL_REQUIREMENT,
    /** A public entity collects for security, a court or a public interest. */
    PUBLIC_ENTITY,
    /** A law on professional secrecy covers the data. */
    PROFESSIONAL_SECRECY
}
