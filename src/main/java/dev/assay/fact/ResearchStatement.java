package dev.assay.fact;

/** What a board's document, or a researcher, says (45 CFR 164.512(i)(1)(ii), (iii), (i)(2)). */
public enum ResearchStatement {
    BOARD_AND_DATE,
    MINIMAL_RISK,
    PLAN_TO_PROTECT,
    PLAN_TO_DESTROY,
    NO_REUSE,
    NOT_PRACTICABLE_WITHOUT_WAIVER,
    NOT_PRACTICABLE_WITHOUT_DATA,
    /** A description of the data, or that it is needed. */
    DATA_NEEDED,
    /** Normal or expedited review. */
    PROCEDURE,
    /** Of the chair or a member named by him. */
    SIGNATURE,
    PREPARATION_ONLY,
    /** No data leaves the client. */
    NOTHING_REMOVED,
    DECEDENTS_ONLY
}
