package dev.assay.ledger;

/** An entry with the receipt that was given for it. */
public record RecordedEntry(Entry entry, Receipt receipt) {}
