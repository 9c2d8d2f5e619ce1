package dev.assay.fact;

/** What an assessment of impact or risk deals with (PDPL Implementing Regulation Art. 25(2), Transfer Regulation Art. 7(2)). */
public enum AssessmentElement {
    PURPOSE,
    LEGAL_BASIS,
    /** What is done with the data. */
    NATURE,
    DATA_TYPES,
    SOURCES,
    RECIPIENTS,
    /** Where it is done. */
    GEOGRAPHY,
    /** How the people concerned, the controller and the processors stand to each other, and other circumstances. */
    CONTEXT,
    /** Whether the means are necessary and proportionate. */
    NECESSITY,
    /** How it is kept to the minimum of data. */
    MINIMISATION,
    /** How badly people may be hit, materially and morally. */
    IMPACT,
    LIKELIHOOD,
    /** What prevents or limits the risks. */
    MEASURES,
    /** Whether those measures are suitable. */
    SUITABILITY,
    /** Safeguards of a transfer and whether they protect enough. */
    SAFEGUARDS,
    /** Whether the purpose is legitimate under the laws of the country. */
    LEGITIMACY
}
