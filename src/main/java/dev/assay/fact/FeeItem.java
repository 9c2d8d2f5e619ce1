package dev.assay.fact;

/** What a fee for a person's request pays for. */
public enum FeeItem {
    /** Labor for copying, on paper or electronically. */
    COPYING_LABOR,
    /** Paper and ink. */
    PAPER_SUPPLIES,
    /** A disc, a stick or another portable medium. */
    PORTABLE_MEDIA,
    POSTAGE,
    /** Preparing a summary or an explanation. */
    SUMMARY,
    /** Finding, retrieving or reviewing the data. */
    SEARCH_AND_RETRIEVAL,
    /** Checking who asks, or certifying the copy. */
    VERIFICATION,
    /** Keeping up systems, storage or a portal. */
    SYSTEMS_AND_STORAGE,
    /** A price by page, by law of a State or otherwise, that is not worked out from costs. */
    PRICE_PER_PAGE,
    /** A price for everything that is not worked out from costs. */
    FLAT_PRICE,
    OTHER
}
