package dev.assay.adapter.store;

import dev.assay.flow.StoredDecision;
import dev.assay.ledger.Entry;
import dev.assay.ledger.EntryType;

/**
 * Records decisions in the database of a running service as another process with other packs does, one that was just
 * started with a new version of them: the service reads packs at its start only.
 */
public final class AnotherProcess implements AutoCloseable {

    private static final String DECISION =
            """
            INSERT INTO assay.decision (tenant, engagement, id, workflow, phase, add_packs, submission, rulebook, actor,
                                        channel, clock, waivers, outcome, core)
            VALUES (?, ?, ?, ?, ?, '', ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final OpenStore transactions;

    AnotherProcess(DatabaseSettings.External database) {
        this.transactions = APostgres.store(database, 1);
    }

    /**
     * Keeps the decision, the rules that it was made with and its entry in the ledger.
     *
     * @param rules canonical text of all rules
     */
    public void record(StoredDecision decision, String rules) {
        var key = decision.key();
        transactions.inOne(key.tenant(), () -> {
            var sql = transactions.sql();
            new RulebookRows(sql).add(key.tenant(), decision.rulebook(), rules);
            sql.update(
                    DECISION,
                    key.tenant(),
                    key.engagement(),
                    decision.id(),
                    decision.question().workflow(),
                    decision.question().phase(),
                    decision.submission(),
                    decision.rulebook(),
                    decision.actor().name(),
                    decision.actor().channel(),
                    decision.clock(),
                    decision.waivers(),
                    decision.outcome(),
                    decision.core());
            return new StoredLedger(sql).append(new Entry(
                    key.tenant(),
                    key.engagement(),
                    EntryType.DECISION,
                    decision.digest(),
                    decision.actor().name(),
                    decision.clock()));
        });
    }

    @Override
    public void close() throws java.sql.SQLException {
        transactions.close();
    }
}
