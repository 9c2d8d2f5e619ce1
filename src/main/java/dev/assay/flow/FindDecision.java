package dev.assay.flow;

import dev.assay.ledger.EntryType;
import dev.assay.ledger.Ledger;
import dev.assay.ledger.Receipt;
import dev.assay.ledger.RecordedEntry;
import dev.assay.workflow.Rulebook;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds recorded decisions. The long explanation is worked out again from what was kept, and compared. */
public final class FindDecision {

    private final Transactions transactions;
    private final Archive archive;
    private final Ledger ledger;
    private final RulesInForce rules;

    public FindDecision(Transactions transactions, Archive archive, Ledger ledger, RulesInForce rules) {
        this.transactions = transactions;
        this.archive = archive;
        this.ledger = ledger;
        this.rules = rules;
    }

    /** A decision without its explanation. */
    public record Listed(StoredDecision decision, Receipt receipt) {}

    /** @throws Refused when there is no such engagement or decision */
    public RecordedDecision find(EngagementKey key, String id) {
        return transactions.inOne(key.tenant(), () -> {
            Found.engagement(archive, key);
            return derive(Found.decision(archive, key, id));
        });
    }

    /**
     * The decisions of an engagement, newest first.
     *
     * @throws Refused when there is no such engagement
     */
    public List<Listed> all(EngagementKey key) {
        return transactions.inOne(key.tenant(), () -> {
            Found.engagement(archive, key);
            var receipts = receipts(key);
            return archive.decisions(key).stream()
                    .map(decision -> new Listed(decision, found(receipts.get(decision.digest()), decision)))
                    .toList();
        });
    }

    private Map<String, Receipt> receipts(EngagementKey key) {
        return ledger.entries(key.tenant(), key.engagement()).stream()
                .filter(one -> one.entry().type() == EntryType.DECISION)
                .collect(Collectors.toMap(one -> one.entry().subject(), RecordedEntry::receipt));
    }

    /** Inside a transaction: decides again with the kept facts, rules and clock. */
    RecordedDecision derive(StoredDecision decision) {
        var submission = Found.submission(archive, decision.key(), decision.submission());
        var facts = Found.facts(rules.texts(), submission);
        var rulebook = rulebook(decision);
        var answer = rules.gate(rulebook).decide(facts, decision.question(), rules.waivers(decision), decision.clock());
        var same = rules.texts().core(answer.decision()).equals(decision.core());
        return new RecordedDecision(decision, answer, rulebook, receipt(decision), same, true);
    }

    /** Those in force are neither fetched nor read again: that would cost more than a decision. */
    private Rulebook rulebook(StoredDecision decision) {
        if (decision.rulebook().equals(rules.digest())) {
            return rules.rulebook();
        }
        var canonical = archive.rulebook(decision.key().tenant(), decision.rulebook())
                .orElseThrow(() -> new IllegalStateException("the rules %s of decision %s are not in the archive"
                        .formatted(decision.rulebook(), decision.id())));
        return rules.texts().rulebook(canonical);
    }

    private Receipt receipt(StoredDecision decision) {
        var key = decision.key();
        var receipt = ledger.receipt(key.tenant(), key.engagement(), EntryType.DECISION, decision.digest());
        return found(receipt.orElse(null), decision);
    }

    private static Receipt found(@Nullable Receipt receipt, StoredDecision decision) {
        if (receipt == null) {
            throw new IllegalStateException("the decision %s is kept but not in the ledger; its digest is %s"
                    .formatted(decision.id(), decision.digest()));
        }
        return receipt;
    }
}
