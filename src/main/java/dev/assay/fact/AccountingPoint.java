package dev.assay.fact;

/** What an accounting of disclosures tells of them (45 CFR 164.528(b)). */
public enum AccountingPoint {
    DATE,
    /** Name and, if known, address of who received the data. */
    RECIPIENT,
    /** A brief description of the data. */
    INFORMATION,
    /** What it was for, or a copy of the written request. */
    PURPOSE,
    /** Frequency or number of repeated disclosures to the same recipient for one purpose. */
    FREQUENCY,
    /** The date of the last of repeated disclosures. */
    LAST_DATE,
    /** Name of the research protocol or activity. */
    RESEARCH_NAME,
    /** Plain description of the research, its purpose, and how records were chosen. */
    RESEARCH_DESCRIPTION,
    /** The type of data disclosed for research. */
    RESEARCH_INFORMATION,
    /** When disclosures for research occurred or may have, the last of them too. */
    RESEARCH_PERIOD,
    /** Name, address and telephone number of sponsor and researcher. */
    RESEARCH_CONTACTS,
    /** That the person's data may or may not have been disclosed. */
    RESEARCH_STATEMENT
}
