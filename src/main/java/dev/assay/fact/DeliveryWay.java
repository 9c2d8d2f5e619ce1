package dev.assay.fact;

/** How data is given to the person who asked for it. */
public enum DeliveryWay {
    /** It is looked at, at the client's place. */
    INSPECTION,
    /** A copy is fetched at the client's place. */
    COLLECTION,
    MAIL,
    E_MAIL,
    /** From a portal or an application. */
    ONLINE,
    OTHER
}
