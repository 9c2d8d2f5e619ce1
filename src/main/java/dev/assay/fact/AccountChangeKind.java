package dev.assay.fact;

/** What was done to an account. */
public enum AccountChangeKind {
    CREATION,
    RIGHTS,
    REMOVAL,
    /** The first password for a user. */
    PASSWORD_ISSUED,
    /** A new password instead of one that was forgotten or locked. */
    PASSWORD_RESET,
    /** A token, card, certificate or other factor was given, changed or taken back. */
    AUTHENTICATOR
}
