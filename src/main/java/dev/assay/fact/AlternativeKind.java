package dev.assay.fact;

/** On what ground a control is met in another way. */
public enum AlternativeKind {
    /** An addressable specification of HIPAA (45 CFR 164.306(d)(3)). */
    ADDRESSABLE,
    /** A compensating control of PCI DSS (appendices B and C). */
    COMPENSATING_CONTROL,
    /** The customised approach of PCI DSS (appendices D and E). */
    CUSTOMISED_APPROACH
}
