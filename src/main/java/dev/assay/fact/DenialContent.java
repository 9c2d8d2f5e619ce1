package dev.assay.fact;

/** What a denial of a person's request tells him. */
public enum DenialContent {
    /** Why it is denied. */
    BASIS,
    /** That the denial can be reviewed, and how to ask for it. */
    REVIEW_RIGHTS,
    /** How to complain to the client. */
    COMPLAINT_TO_CLIENT,
    /** How to complain to the authority, such as the Secretary of HHS. */
    COMPLAINT_TO_AUTHORITY,
    /** Name or title, and telephone number, of whom to complain to. */
    CONTACT,
    /** That the person may put his disagreement in writing, and how. */
    STATEMENT_OF_DISAGREEMENT,
    /** That without it he may ask to have request and denial sent along with later disclosures. */
    FUTURE_DISCLOSURES
}
