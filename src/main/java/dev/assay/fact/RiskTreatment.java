package dev.assay.fact;

/** What was decided to do about a risk. */
public enum RiskTreatment {
    /** Give up what brings the risk. */
    AVOID,
    /** Bring likelihood or impact down by controls. */
    REDUCE,
    /** Let somebody else bear a part, such as an insurer. */
    SHARE,
    /** Live with it. */
    ACCEPT
}
