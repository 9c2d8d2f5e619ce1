package dev.assay.ledger;

import dev.assay.pack.Digest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A ledger that lives as long as the test. */
public final class InMemoryLedger implements Ledger {

    private final List<RecordedEntry> entries = new ArrayList<>();
    private final Map<String, Digest> nodes = new HashMap<>();
    private Frontier frontier = Frontier.EMPTY;

    @Override
    public synchronized Receipt append(Entry entry) {
        frontier = frontier.with(
                entry.leaf(), node -> nodes.put(node.level() + "/" + node.position(), node.digest()));
        var receipt = new Receipt(frontier.size() - 1, entry.leaf(), frontier.head());
        entries.add(new RecordedEntry(entry, receipt));
        return receipt;
    }

    @Override
    public synchronized TreeHead head() {
        return frontier.head();
    }

    @Override
    public synchronized List<RecordedEntry> entries(String tenant, String engagement) {
        return entries.stream()
                .filter(one -> one.entry().tenant().equals(tenant)
                        && one.entry().engagement().equals(engagement))
                .toList();
    }

    @Override
    public Optional<Receipt> receipt(String tenant, String engagement, EntryType type, String subject) {
        return entries(tenant, engagement).reversed().stream()
                .filter(one -> one.entry().type() == type && one.entry().subject().equals(subject))
                .map(RecordedEntry::receipt)
                .findFirst();
    }

    @Override
    public List<Digest> inclusion(long index, long size) {
        return tree(size).inclusion(index);
    }

    @Override
    public List<Digest> consistency(long from, long to) {
        return tree(to).consistency(from);
    }

    private MerkleTree tree(long size) {
        if (size > frontier.size()) {
            throw new IllegalArgumentException("the ledger has %d entries".formatted(frontier.size()));
        }
        return new MerkleTree((level, position) -> nodes.get(level + "/" + position), size);
    }
}
