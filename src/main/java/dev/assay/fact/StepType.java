package dev.assay.fact;

/** What a step of a workflow does; it decides which ways of being idempotent are accepted. */
public enum StepType {
    DB_READ,
    DB_WRITE,
    EXTERNAL_API_CALL,
    MESSAGE_SEND,
    APPROVAL_REQUEST,
    FILE_CREATION,
    COMPUTE,
    WAIT
}
