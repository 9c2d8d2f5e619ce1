package dev.assay.fact;

/** The case in which a transfer abroad is freed of adequate protection or of the minimum (Transfer Regulation Art. 4(2)). */
public enum TransferExemption {
    /** Between public bodies, for an agreement or the interests of the Kingdom. */
    PUBLIC_BODIES,
    /** Not repeated or for a limited time, of a limited number of people. */
    LIMITED,
    /** Central operations of a group of multinational entities. */
    MULTINATIONAL_GROUP,
    /** A service or benefit directly to the person concerned. */
    SERVICE,
    RESEARCH
}
