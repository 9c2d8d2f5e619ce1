package dev.assay.fact;

/** What safeguards personal data that goes abroad (Transfer Regulation Art. 4). */
public enum SafeguardKind {
    /** Clauses in the standard form that the authority issued. */
    STANDARD_CLAUSES,
    /** Binding rules of a group of multinational entities. */
    BINDING_RULES,
    /** Certificate of accreditation of the one who receives the data. */
    CERTIFICATE,
    /** Standard provisions in an agreement or memorandum between public bodies. */
    AGREEMENT_PROVISIONS
}
