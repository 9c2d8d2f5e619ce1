package dev.assay.flow;

import dev.assay.ledger.Entry;
import dev.assay.ledger.EntryType;
import dev.assay.ledger.Ledger;
import dev.assay.ledger.Receipt;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Decides a gate and records it in one transaction: a decision that cannot be recorded is not given. */
public final class RecordDecision {

    private final Transactions transactions;
    private final Archive archive;
    private final IdempotencyKeys keys;
    private final Ledger ledger;
    private final RulesInForce rules;
    private final Clock clock;
    private final Supplier<String> ids;

    /** @param ids gives an id that no decision has yet */
    public RecordDecision(
            Transactions transactions,
            Archive archive,
            IdempotencyKeys keys,
            Ledger ledger,
            RulesInForce rules,
            Clock clock,
            Supplier<String> ids) {
        this.transactions = transactions;
        this.archive = archive;
        this.keys = keys;
        this.ledger = ledger;
        this.rules = rules;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * What to decide.
     *
     * @param submission digest of the facts to judge; null for the current ones
     * @param key        null when the client does not mind a second decision after a lost answer
     */
    public record Request(
            EngagementKey engagement,
            DecideGate.Question question,
            @Nullable String submission,
            IdempotencyKeys.@Nullable Key key) {}

    /**
     * Decides with the server's clock. The same key gets the same decision again.
     *
     * @throws Refused                  when the engagement or submission is missing, or the key is not free
     * @throws IllegalArgumentException when a workflow, phase or pack of that name does not exist
     */
    public RecordedDecision record(Request request, Actor actor) {
        return transactions.inOne(request.engagement().tenant(), () -> {
            Found.engagement(archive, request.engagement());
            var before = request.key() == null ? null : keys.claim(request.key()).orElse(null);
            if (before == null) {
                return decide(request, actor);
            }
            var decision = Found.decision(archive, request.engagement(), before);
            return new FindDecision(transactions, archive, ledger, rules).derive(decision);
        });
    }

    private RecordedDecision decide(Request request, Actor actor) {
        var submission = Found.submission(archive, request.engagement(), request.submission());
        var document = submission.canonical().getBytes(StandardCharsets.UTF_8);
        var facts = rules.texts().facts(document, submission.channel());
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var answer = rules.gate(rules.rulebook()).decide(facts, request.question(), at);
        var decision = new StoredDecision(
                request.engagement(),
                ids.get(),
                request.question(),
                submission.digest(),
                rules.digest(),
                actor,
                at,
                answer.decision().outcome().word(),
                rules.texts().core(answer.decision()));
        var receipt = keep(decision, request.key());
        return new RecordedDecision(decision, answer, rules.rulebook(), receipt, true, false);
    }

    private Receipt keep(StoredDecision decision, IdempotencyKeys.@Nullable Key key) {
        var engagement = decision.key();
        archive.keepRulebook(engagement.tenant(), rules.digest(), rules.canonical());
        archive.keep(decision);
        if (key != null) {
            keys.answer(key, decision.id());
        }
        return ledger.append(new Entry(
                engagement.tenant(),
                engagement.engagement(),
                EntryType.DECISION,
                decision.digest(),
                decision.actor().name(),
                decision.clock()));
    }
}
