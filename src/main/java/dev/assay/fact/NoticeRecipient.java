package dev.assay.fact;

/** Whom a notice of a breach is for. */
public enum NoticeRecipient {
    /** The people concerned, in writing (45 CFR 164.404(d)(1)(i)). */
    INDIVIDUALS,
    /** Next of kin or personal representatives of the dead (45 CFR 164.404(d)(1)(ii)). */
    NEXT_OF_KIN,
    /** People who cannot be written to (45 CFR 164.404(d)(2)). */
    UNREACHABLE,
    /** Prominent media of a State (45 CFR 164.406). */
    MEDIA,
    /** The Secretary of HHS (45 CFR 164.408). */
    SECRETARY,
    /** The authority that supervises the protection of personal data (PDPL Implementing Regulation Art. 24(1)). */
    AUTHORITY,
    /** The covered entity, or the business associate above, from a business associate (45 CFR 164.410). */
    COVERED_ENTITY
}
