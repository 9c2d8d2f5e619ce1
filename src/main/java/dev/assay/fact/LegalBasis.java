package dev.assay.fact;

/** What makes a processing of personal data lawful (PDPL Arts. 5, 6 and 27). */
public enum LegalBasis {
    /** The person agreed (Art. 5). */
    CONSENT,
    /** It serves an actual interest of a person who cannot, or hardly, be reached (Art. 6(1)). */
    ACTUAL_INTEREST,
    /** Another law asks for it (Art. 6(2)). */
    OTHER_LAW,
    /** It carries out an agreement that the person has made before (Art. 6(2)). */
    AGREEMENT,
    /** A public entity needs it for security (Art. 6(3)). */
    PUBLIC_SECURITY,
    /** A public entity needs it for a court (Art. 6(3)). */
    JUDICIAL,
    /** An interest of the controller outweighs nothing of the person's (Art. 6(4)). */
    LEGITIMATE_INTEREST,
    /** Science, research or statistics without consent (Art. 27). */
    RESEARCH
}
