package dev.assay.fact;

/** Why personal data goes abroad (PDPL Art. 29(1), Transfer Regulation Art. 2). */
public enum TransferPurpose {
    /** An obligation under an agreement to which the Kingdom is a party. */
    TREATY_OBLIGATION,
    /** The interests of the Kingdom. */
    KINGDOM_INTEREST,
    /** An obligation to which the person concerned is a party. */
    DATA_SUBJECT_OBLIGATION,
    /** Operations that the controller has to do centrally in order to do its work. */
    CENTRAL_OPERATIONS,
    /** A service or a benefit to the person concerned. */
    SERVICE_TO_DATA_SUBJECT,
    /** Scientific research and studies. */
    RESEARCH,
    /** None of these. */
    OTHER
}
