package dev.assay.fact;

/** Who can reach a system over the network. */
public enum Exposure {
    /** Nobody from outside its own segment. */
    ISOLATED,
    /** The organisation's own network. */
    INTERNAL,
    /** Named outside parties. */
    PARTNERS,
    /** Anybody. */
    INTERNET
}
