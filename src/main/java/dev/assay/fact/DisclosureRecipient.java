package dev.assay.fact;

/** Who uses or gets personal data; of a request, who was asked for it. */
public enum DisclosureRecipient {
    /** The client's own people, within their work (of a use). */
    WORKFORCE,
    /** The person whom the data is about. */
    INDIVIDUAL,
    /** Who may act for that person (45 CFR 164.502(g)). */
    PERSONAL_REPRESENTATIVE,
    /** Family, friends and others who take part in the person's care or pay for it (45 CFR 164.510(b)). */
    INVOLVED_IN_CARE,
    HEALTH_CARE_PROVIDER,
    HEALTH_PLAN,
    CLEARINGHOUSE,
    /** A vendor that handles PHI for the client, or its subcontractor (45 CFR 160.103). */
    BUSINESS_ASSOCIATE,
    /** Who processes personal data for the client and on its behalf (PDPL Art. 1(19)). */
    PROCESSOR,
    /** Who sets purpose and manner of processing the data by itself (PDPL Art. 1(18)). */
    OTHER_CONTROLLER,
    /** The one on whose behalf the client handles the data. */
    PRINCIPAL,
    /** The employer or other sponsor of a group health plan. */
    PLAN_SPONSOR,
    EMPLOYER,
    /** The Secretary of HHS or the Office for Civil Rights. */
    SECRETARY,
    PUBLIC_HEALTH_AUTHORITY,
    HEALTH_OVERSIGHT_AGENCY,
    ACCREDITATION_ORGANISATION,
    LAW_ENFORCEMENT,
    COURT,
    /** A party to a proceeding, or its lawyer. */
    LITIGANT,
    /** A lawyer of the one who discloses. */
    ATTORNEY,
    OTHER_PUBLIC_BODY,
    RESEARCHER,
    MEDIA,
    PUBLIC,
    /** Who gets it is not known. */
    UNIDENTIFIED,
    OTHER
}
