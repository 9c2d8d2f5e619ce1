package dev.assay.ledger;

import java.util.Arrays;
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
    EVIDENCE,
    /** A workflow was started, moved from phase to phase or given up; the subject is the digest of the recorded act. */
    WORKFLOW,
    /** A waiver was asked for, granted, refused or taken back; the subject is the digest of the recorded act. */
    WAIVER,
    /** A sign-off was asked for, handed on, granted or rejected; the subject is the digest of the recorded act. */
    SIGN_OFF;

    /** As it is written in leaves and answers: {@code decision}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when no entry has that type */
    public static EntryType of(String word) {
        return Arrays.stream(values())
                .filter(type -> type.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the ledger has no entries of the type " + word));
    }
}
