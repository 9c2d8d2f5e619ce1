package dev.assay.flow;

import dev.assay.ledger.Entry;
import dev.assay.ledger.EntryType;
import dev.assay.ledger.Ledger;
import dev.assay.ledger.Receipt;
import dev.assay.workflow.Decision;
import dev.assay.workflow.GateDecision;
import dev.assay.workflow.RecordedAct;
import dev.assay.workflow.RecordedWaivers;
import dev.assay.workflow.WorkflowAct;
import dev.assay.workflow.WorkflowRuns;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Decides a gate and records it in one transaction: a decision that cannot be recorded is not given. */
public final class RecordDecision {

    private final Transactions transactions;
    private final Archive archive;
    private final IdempotencyKeys keys;
    private final Ledger ledger;
    private final ActLog log;
    private final RulesInForce rules;
    private final Clock clock;
    private final Supplier<String> ids;

    /** @param ids gives an id that no decision has yet */
    public RecordDecision(
            Transactions transactions,
            Archive archive,
            IdempotencyKeys keys,
            Ledger ledger,
            ActLog log,
            RulesInForce rules,
            Clock clock,
            Supplier<String> ids) {
        this.transactions = transactions;
        this.archive = archive;
        this.keys = keys;
        this.ledger = ledger;
        this.log = log;
        this.rules = rules;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * What to decide.
     *
     * @param submission digest of the facts to judge; null for the current ones
     * @param key        null when the client does not mind a second decision after a lost answer
     * @param expected   number of the engagement's last act that the client knows; null when it does not care
     */
    public record Request(
            EngagementKey engagement,
            DecideGate.Question question,
            @Nullable String submission,
            IdempotencyKeys.@Nullable Key key,
            @Nullable Long expected) {}

    /**
     * Decides with the server's clock. The same key gets the same decision again. It counts for leaving the phase when that
     * is open; about any other phase one may ask as well.
     *
     * @throws Refused                  when the engagement or submission is missing, the key is not free, or somebody acted
     *                                  since the act that is expected to be the last
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
        var facts = Found.facts(rules.texts(), submission);
        var granted = RecordedWaivers.of(log.read(request.engagement())).granted();
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var answer = rules.gate(rules.rulebook()).decide(facts, request.question(), granted, at);
        var decision = new StoredDecision(
                request.engagement(),
                ids.get(),
                request.question(),
                submission.digest(),
                rules.digest(),
                actor,
                at,
                rules.texts().waivers(granted),
                answer.decision().outcome().word(),
                rules.texts().core(answer.decision()));
        var receipt = keep(decision, answer.decision(), request);
        return new RecordedDecision(decision, answer, rules.rulebook(), receipt, true, false);
    }

    private Receipt keep(StoredDecision decision, Decision answer, Request request) {
        var engagement = decision.key();
        // Before anything is written: who waits for the ledger must not make others wait for the engagement.
        var acts = log.lock(engagement, request.expected());
        mustStillBe(decision, acts);
        archive.keepRulebook(engagement.tenant(), rules.digest(), rules.canonical());
        archive.keep(decision);
        if (request.key() != null) {
            keys.answer(request.key(), decision.id());
        }
        var receipt = ledger.append(new Entry(
                engagement.tenant(),
                engagement.engagement(),
                EntryType.DECISION,
                decision.digest(),
                decision.actor().name(),
                decision.clock()));
        if (counts(answer, acts)) {
            log.append(engagement, log.next(acts, gateDecided(decision, answer), decision.actor()));
        }
        return receipt;
    }

    /** Somebody may have granted a waiver or taken one back while the gate was decided. */
    private void mustStillBe(StoredDecision decision, List<RecordedAct> acts) {
        if (!rules.texts().waivers(RecordedWaivers.of(acts).granted()).equals(decision.waivers())) {
            throw new Refused(
                    Refused.Reason.PHASE_CHANGED,
                    "a waiver was granted or taken back while the gate was decided; decide again");
        }
    }

    private static boolean counts(Decision answer, List<RecordedAct> acts) {
        if (answer.workflow() == null || answer.phase() == null) {
            return false;
        }
        var run = WorkflowRuns.of(acts).last(answer.workflow());
        return run != null && run.isOpen(answer.phase());
    }

    private static WorkflowAct.GateDecided gateDecided(StoredDecision decision, Decision answer) {
        return new WorkflowAct.GateDecided(
                Objects.requireNonNull(answer.workflow()),
                Objects.requireNonNull(answer.phase()),
                new GateDecision(decision.id(), decision.digest(), answer.outcome(), decision.submission()));
    }
}
