package dev.assay.flow;

import dev.assay.fact.AssayKinds;
import dev.assay.flow.Refused.Reason;
import dev.assay.ledger.Ledger;
import dev.assay.workflow.Judgement;
import dev.assay.workflow.RecordedWaiver;
import dev.assay.workflow.RecordedWaiver.Standing;
import dev.assay.workflow.RecordedWaivers;
import dev.assay.workflow.WaiverAct;
import dev.assay.workflow.WaiverTerms;
import dev.assay.workflow.Waivers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Asks to leave a requirement open that a recorded decision found open: for a reason, with a measure, until a day. */
public final class AskWaiver {

    private final Transactions transactions;
    private final Archive archive;
    private final Ledger ledger;
    private final ActLog log;
    private final RulesInForce rules;
    private final Clock clock;

    public AskWaiver(
            Transactions transactions, Archive archive, Ledger ledger, ActLog log, RulesInForce rules, Clock clock) {
        this.transactions = transactions;
        this.archive = archive;
        this.ledger = ledger;
        this.log = log;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param subject id of the fact it is about; null when it is about every subject
     * @param until   last day it is to hold
     */
    public record Request(
            EngagementKey engagement,
            String decision,
            String requirement,
            @Nullable String subject,
            String reason,
            String compensatingMeasure,
            LocalDate until) {}

    /**
     * Records the request; nothing counts before it is granted.
     *
     * @throws Refused when there is no such engagement or decision, the requirement or the subject is not open in it, the
     *                 last day is past or too far, or the same was asked for and nobody has answered yet
     */
    public RecordedWaiver ask(Request request, Actor actor) {
        var key = request.engagement();
        return transactions.inOne(key.tenant(), () -> {
            Found.engagement(archive, key);
            var decision = Found.decision(archive, key, request.decision());
            mustBeOpen(request, new FindDecision(transactions, archive, ledger, rules).derive(decision));
            mustEnd(request.until(), terms(rules, decision));
            var acts = log.lock(key, null);
            mustBeNew(request, RecordedWaivers.of(acts));
            var id = "waiver-%d".formatted(acts.size() + 1);
            var act = new WaiverAct.Requested(
                    id,
                    decision.id(),
                    decision.digest(),
                    request.requirement(),
                    request.subject(),
                    request.reason(),
                    request.compensatingMeasure(),
                    request.until());
            log.append(key, act, actor);
            return Objects.requireNonNull(RecordedWaivers.of(log.read(key)).find(id));
        });
    }

    /** How long waivers of the gate of a decision may hold. */
    static WaiverTerms terms(RulesInForce rules, StoredDecision decision) {
        var id = decision.question().workflow();
        var workflow = id == null ? null : rules.rulebook().workflow(id);
        return workflow == null ? WaiverTerms.DEFAULT : workflow.waivers();
    }

    private static void mustBeOpen(Request request, RecordedDecision recorded) {
        var finding = recorded.answer().decision().open().stream()
                .map(Judgement::finding)
                .filter(one -> one.rule().name().equals(request.requirement()))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Reason.WAIVER_NOT_OPEN,
                        "the decision %s did not find the requirement %s open; name one that it found open"
                                .formatted(request.decision(), request.requirement())));
        var subjects = Waivers.openSubjects(finding, AssayKinds.KINDS);
        if (request.subject() != null && !subjects.contains(request.subject())) {
            throw new Refused(
                    Reason.WAIVER_NOT_OPEN,
                    "%s is not open for %s in the decision %s; it is open for %s"
                            .formatted(
                                    request.requirement(),
                                    request.subject(),
                                    request.decision(),
                                    subjects.isEmpty() ? "no subject that has an id: ask for all" : String.join(", ", subjects)));
        }
    }

    private void mustEnd(LocalDate until, WaiverTerms terms) {
        var today = RecordedWaiver.day(clock.instant());
        var last = today.plusDays(terms.longestDays());
        if (until.isBefore(today) || until.isAfter(last)) {
            throw new Refused(
                    Reason.WAIVER_PERIOD,
                    "a waiver that is asked for today ends from %s to %s, %d days at most; %s does not"
                            .formatted(today, last, terms.longestDays(), until));
        }
    }

    private void mustBeNew(Request request, RecordedWaivers waivers) {
        var today = RecordedWaiver.day(clock.instant());
        for (var other : waivers.all()) {
            var same = other.requirement().equals(request.requirement()) && Objects.equals(other.subject(), request.subject());
            if (same && other.standing(today) == Standing.REQUESTED) {
                throw new Refused(
                        Reason.WAIVER_EXISTS,
                        "%s asks for the same and nobody has answered yet; wait for the answer or take it back".formatted(other.id()));
            }
        }
    }
}
