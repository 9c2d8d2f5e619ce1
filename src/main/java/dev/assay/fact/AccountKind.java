package dev.assay.fact;

/** Who logs in with an account. */
public enum AccountKind {
    /** One person who works for the client, or for one of its vendors. */
    PERSONAL,
    /** More than one person: a group, a generic or a built-in account. */
    SHARED,
    /** A program or a system; people at most by exception. */
    SERVICE,
    /** A user of one of the client's business customers. */
    CUSTOMER,
    /** A consumer who sees nothing but data of his own, such as a cardholder. */
    CONSUMER
}
