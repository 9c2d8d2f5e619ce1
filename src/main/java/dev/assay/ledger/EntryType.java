package dev.assay.ledger;

import java.util.Locale;

/** What an entry of the ledger is about. */
public enum EntryType {
    /** An engagement was registered; the subject is the digest of its registration. */
    ENGAGEMENT,
    /** Facts were handed in; the subject is the digest of the canonical document. */
    SUBMISSION,
    /** A gate was decided; the subject is the digest of the stored decision. */
    DECISION,
    /** Evidence was issued; the subject is the digest of the bytes that were handed out. */
    EVIDENCE;

    /** As it is written in leaves and answers: {@code decision}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
