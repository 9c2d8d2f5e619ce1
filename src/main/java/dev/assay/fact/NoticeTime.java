package dev.assay.fact;

/** When people are informed about the collection of data. */
public enum NoticeTime {
    /** Before data is collected. */
    BEFORE,
    /** When data is collected. */
    AT,
    /** Afterwards. */
    AFTER,
    /** Not at all. */
    NEVER
}
