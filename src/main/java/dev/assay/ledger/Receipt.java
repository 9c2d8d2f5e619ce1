package dev.assay.ledger;

import dev.assay.pack.Digest;

/**
 * The proof of an append.
 *
 * @param index number of the entry, from 0
 * @param head  the ledger as it was with this entry as its last
 */
public record Receipt(long index, Digest leaf, TreeHead head) {}
