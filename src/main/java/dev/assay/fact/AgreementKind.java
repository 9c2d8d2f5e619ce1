package dev.assay.fact;

/** What an agreement with a vendor or a client settles. */
public enum AgreementKind {
    /** Satisfactory assurances about PHI (45 CFR 164.504(e)). */
    BUSINESS_ASSOCIATE,
    /** Use of a limited data set (45 CFR 164.514(e)(4)). */
    DATA_USE,
    DATA_PROCESSING,
    DATA_TRANSFER,
    /** Which party meets which PCI DSS requirement. */
    PCI_RESPONSIBILITY,
    SERVICE,
    CONFIDENTIALITY,
    STATEMENT_OF_WORK,
    OTHER
}
