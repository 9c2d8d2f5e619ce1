package dev.assay.fact;

/** What forbids a disclosure of personal data (PDPL Art. 16). */
public enum DisclosureBar {
    /** It threatens security or harms the reputation or interests of the Kingdom (Art. 16(1)). */
    KINGDOM_SECURITY,
    /** It touches relations with another state (Art. 16(2)). */
    FOREIGN_RELATIONS,
    /** It hinders the detection of a crime, a fair trial or criminal proceedings (Art. 16(3)). */
    CRIMINAL_JUSTICE,
    /** It endangers somebody (Art. 16(4)). */
    INDIVIDUAL_SAFETY,
    /** It violates the privacy of somebody else (Art. 16(5)). */
    OTHERS_PRIVACY,
    /** It is against the interests of somebody who lacks legal capacity (Art. 16(6)). */
    LACK_OF_CAPACITY,
    /** It breaks professional duties set by law (Art. 16(7)). */
    PROFESSIONAL_DUTY,
    /** It breaks an obligation, a procedure or a court decision (Art. 16(8)). */
    OBLIGATION_OR_RULING,
    /** It exposes a confidential source against the public interest (Art. 16(9)). */
    CONFIDENTIAL_SOURCE
}
