package dev.assay.fact;

/** Who decides on a waiver for research (45 CFR 164.512(i)(1)(i)). */
public enum ResearchBoard {
    INSTITUTIONAL_REVIEW_BOARD,
    PRIVACY_BOARD,
    OTHER
}
