package dev.assay.flow;

import dev.assay.ledger.Entry;
import dev.assay.ledger.EntryType;
import dev.assay.ledger.Ledger;
import dev.assay.ledger.Receipt;
import dev.assay.ledger.RecordedEntry;
import dev.assay.ledger.TreeHead;
import dev.assay.pack.Digest;
import java.util.List;
import java.util.Optional;

/** A ledger that takes no more entries. */
final class FullLedger implements Ledger {

    @Override
    public Receipt append(Entry entry) {
        throw new IllegalStateException("disk full");
    }

    @Override
    public TreeHead head() {
        throw new IllegalStateException("disk full");
    }

    @Override
    public List<RecordedEntry> entries(String tenant, String engagement) {
        return List.of();
    }

    @Override
    public Optional<Receipt> receipt(String tenant, String engagement, EntryType type, String subject) {
        return Optional.empty();
    }

    @Override
    public List<Digest> inclusion(long index, long size) {
        return List.of();
    }

    @Override
    public List<Digest> consistency(long from, long to) {
        return List.of();
    }
}
