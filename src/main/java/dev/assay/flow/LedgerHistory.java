package dev.assay.flow;

import dev.assay.ledger.Ledger;
import dev.assay.ledger.RecordedEntry;
import dev.assay.ledger.TreeHead;
import dev.assay.pack.Digest;
import java.util.List;

/** What the ledger says, and its proofs. Proofs and heads hold digests only, so they are the same for every tenant. */
public final class LedgerHistory {

    private final Transactions transactions;
    private final Archive archive;
    private final Ledger ledger;

    public LedgerHistory(Transactions transactions, Archive archive, Ledger ledger) {
        this.transactions = transactions;
        this.archive = archive;
        this.ledger = ledger;
    }

    /** @throws Refused when there is no such engagement */
    public List<RecordedEntry> of(EngagementKey key) {
        return transactions.inOne(key.tenant(), () -> {
            Found.engagement(archive, key);
            return ledger.entries(key.tenant(), key.engagement());
        });
    }

    /** @param tenant who asks */
    public TreeHead head(String tenant) {
        return transactions.inOne(tenant, ledger::head);
    }

    /** @see Ledger#inclusion */
    public List<Digest> inclusion(String tenant, long index, long size) {
        return transactions.inOne(tenant, () -> ledger.inclusion(index, size));
    }

    /** @see Ledger#consistency */
    public List<Digest> consistency(String tenant, long from, long to) {
        return transactions.inOne(tenant, () -> ledger.consistency(from, to));
    }
}
