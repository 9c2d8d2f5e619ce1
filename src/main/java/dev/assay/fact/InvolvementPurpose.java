package dev.assay.fact;

/** For what somebody close to a person was told (45 CFR 164.510(b)(1), (b)(4)). */
public enum InvolvementPurpose {
    /** Part in the person's care or payment for it. */
    CARE_OR_PAYMENT,
    /** Where the person is, how he is, or that he died. */
    NOTIFICATION,
    /** An organisation for disaster relief that notifies. */
    DISASTER_RELIEF,
    OTHER
}
