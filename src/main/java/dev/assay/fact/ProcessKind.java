package dev.assay.fact;

/** Paper that asks for PHI (45 CFR 164.512(e), (f)(1)(ii)). */
public enum ProcessKind {
    /** An order of a court or administrative tribunal. */
    COURT_ORDER,
    WARRANT,
    /** Issued by a judicial officer. */
    JUDICIAL_SUBPOENA,
    GRAND_JURY_SUBPOENA,
    /** An administrative subpoena, summons or demand to which the law requires an answer. */
    ADMINISTRATIVE_DEMAND,
    /** A subpoena or discovery request without an order. */
    PARTY_SUBPOENA,
    /** A request without any of these. */
    INFORMAL
}
