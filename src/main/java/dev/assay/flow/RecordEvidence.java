package dev.assay.flow;

import dev.assay.evidence.Recording;
import dev.assay.ledger.Entry;
import dev.assay.ledger.EntryType;
import dev.assay.ledger.Ledger;
import dev.assay.ledger.Receipt;
import dev.assay.pack.Digest;
import dev.assay.pack.Language;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Issues the evidence of a recorded decision once, keeps its bytes and records their digest. */
public final class RecordEvidence {

    private final Transactions transactions;
    private final Archive archive;
    private final Ledger ledger;
    private final RulesInForce rules;
    private final IssueEvidence issue;
    private final Clock clock;

    public RecordEvidence(
            Transactions transactions,
            Archive archive,
            Ledger ledger,
            RulesInForce rules,
            IssueEvidence issue,
            Clock clock) {
        this.transactions = transactions;
        this.archive = archive;
        this.ledger = ledger;
        this.rules = rules;
        this.issue = issue;
        this.clock = clock;
    }

    /** @param repeated whether it had been issued before */
    public record Recorded(StoredEvidence evidence, Receipt receipt, boolean repeated) {}

    /**
     * The evidence of a decision; made now when there is none yet.
     *
     * @throws Refused               when there is no such engagement or decision
     * @throws IllegalStateException when this version of Assay decides otherwise than was recorded
     */
    public Recorded record(EngagementKey key, String id, Actor actor) {
        return transactions.inOne(key.tenant(), () -> {
            Found.engagement(archive, key);
            var decision = Found.decision(archive, key, id);
            archive.lock(key);
            var before = archive.evidence(key, id).orElse(null);
            return before == null ? issue(decision, actor) : new Recorded(before, receipt(before), true);
        });
    }

    /**
     * Evidence that was issued, byte for byte.
     *
     * @throws Refused when there is no such engagement or decision, or nobody has asked for its evidence yet
     */
    public Recorded find(EngagementKey key, String id) {
        return transactions.inOne(key.tenant(), () -> {
            Found.engagement(archive, key);
            Found.decision(archive, key, id);
            var evidence = archive.evidence(key, id)
                    .orElseThrow(() -> new Refused(
                            Refused.Reason.NO_EVIDENCE,
                            "no evidence of the decision %s was issued yet; ask for it with POST".formatted(id)));
            return new Recorded(evidence, receipt(evidence), true);
        });
    }

    private Recorded issue(StoredDecision decision, Actor actor) {
        var recorded = new FindDecision(transactions, archive, ledger, rules).derive(decision);
        var submission = Found.submission(archive, decision.key(), decision.submission());
        var facts = Found.facts(rules.texts(), submission);
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var given = new IssueEvidence.Given(
                facts, recorded.rulebook(), decision.question(), rules.waivers(decision), decision.clock());
        var issued = issue.issue(given, recording(decision, recorded.receipt()), at, Language.ENGLISH);
        var evidence = new StoredEvidence(decision.key(), decision.id(), issued.document(), actor.name(), at);
        archive.keep(evidence);
        var receipt = ledger.append(new Entry(
                decision.key().tenant(), decision.key().engagement(), EntryType.EVIDENCE, evidence.digest(), actor.name(), at));
        return new Recorded(evidence, receipt, false);
    }

    private Recording recording(StoredDecision decision, Receipt receipt) {
        var path = ledger.inclusion(receipt.index(), receipt.head().size());
        var text = ReceiptText.of(entry(decision), decision, receipt, path);
        return new Recording(decision.id(), Digest.of(decision.core()).value(), text);
    }

    /** The entry that recorded the decision, as {@link RecordDecision} wrote it. */
    private static Entry entry(StoredDecision decision) {
        return new Entry(
                decision.key().tenant(),
                decision.key().engagement(),
                EntryType.DECISION,
                decision.digest(),
                decision.actor().name(),
                decision.clock());
    }

    private Receipt receipt(StoredEvidence evidence) {
        var key = evidence.key();
        return ledger.receipt(key.tenant(), key.engagement(), EntryType.EVIDENCE, evidence.digest())
                .orElseThrow(() -> new IllegalStateException("the evidence of decision %s is kept but not in the ledger; its digest is %s"
                        .formatted(evidence.decision(), evidence.digest())));
    }
}
