package dev.assay.fact;

/** What an audit log records (PCI DSS v4.0.1, 10.2.1). */
public enum LoggedEvent {
    /** A person looked at, changed or took data that is protected. */
    DATA_ACCESS,
    /** Somebody with administrative rights did something, also as a program. */
    ADMINISTRATION,
    /** Somebody opened an audit log. */
    LOG_ACCESS,
    /** Somebody tried to get in or at something and was refused. */
    REFUSED_ACCESS,
    ACCOUNT_CREATION,
    PRIVILEGE_ELEVATION,
    /** An account with administrative rights was made, changed or removed. */
    ADMINISTRATOR_CHANGE,
    /** Any other change of user ids, passwords or other factors. */
    CREDENTIAL_CHANGE,
    /** A new audit log was set up. */
    LOG_INITIALISATION,
    /** An audit log was started, stopped or paused. */
    LOG_START_OR_STOP,
    OBJECT_CREATION,
    OBJECT_DELETION
}
