package dev.assay.ledger;

import dev.assay.pack.Digest;
import java.util.List;
import java.util.Optional;

/** Keeps entries in one order for all tenants and gives proofs over them. Entries are never changed or taken out. */
public interface Ledger {

    /**
     * Appends as part of the running transaction; to be called as its last step, since appends wait for each other
     * from here to the commit.
     */
    Receipt append(Entry entry);

    TreeHead head();

    /** What was recorded for an engagement, oldest first. */
    List<RecordedEntry> entries(String tenant, String engagement);

    /** The receipt of the newest entry about this thing. */
    Optional<Receipt> receipt(String tenant, String engagement, EntryType type, String subject);

    /**
     * The proof that an entry is in the ledger of that size, from its sibling up to the root's child.
     *
     * @throws IllegalArgumentException when there is no such entry or size
     */
    List<Digest> inclusion(long index, long size);

    /**
     * The proof that the ledger of size {@code to} begins with the one of size {@code from}.
     *
     * @throws IllegalArgumentException when the ledger never had these sizes
     */
    List<Digest> consistency(long from, long to);
}
