package dev.assay.flow;

import dev.assay.workflow.OrphanedWaiver;
import dev.assay.workflow.RecordedWaiver;
import dev.assay.workflow.RecordedWaiver.Standing;
import dev.assay.workflow.RecordedWaivers;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists the waivers of an engagement: how they stand, which end soon, and which have lost what they are about. */
public final class ListWaivers {

    private final Transactions transactions;
    private final Archive archive;
    private final ActLog log;
    private final RulesInForce rules;
    private final Clock clock;

    public ListWaivers(Transactions transactions, Archive archive, ActLog log, RulesInForce rules, Clock clock) {
        this.transactions = transactions;
        this.archive = archive;
        this.log = log;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param endsInDays days to its last one in UTC; negative when that has passed
     * @param endsSoon   whether it counts and ends within the days of warning
     * @param orphaned   why it is about nothing any more; null while it is, and when it does not count anyway
     */
    public record Listed(
            RecordedWaiver waiver,
            Standing standing,
            long endsInDays,
            boolean endsSoon,
            @Nullable OrphanedWaiver orphaned) {}

    /** @throws Refused when there is no such engagement */
    public List<Listed> of(EngagementKey key) {
        return transactions.inOne(key.tenant(), () -> {
            var waivers = RecordedWaivers.of(log.existing(key)).all();
            var now = clock.instant();
            var answers = new HashMap<DecideGate.Question, Optional<DecideGate.Answer>>();
            return waivers.stream().map(waiver -> listed(key, waiver, now, answers)).toList();
        });
    }

    private Listed listed(
            EngagementKey key,
            RecordedWaiver waiver,
            Instant now,
            Map<DecideGate.Question, Optional<DecideGate.Answer>> answers) {
        var today = RecordedWaiver.day(now);
        var standing = waiver.standing(today);
        var decision = Found.decision(archive, key, waiver.decision());
        var live = standing == Standing.REQUESTED || standing == Standing.GRANTED;
        return new Listed(
                waiver,
                standing,
                waiver.endsInDays(today),
                waiver.endsSoon(today, AskWaiver.terms(rules, decision)),
                live ? orphaned(key, waiver, decision, now, answers) : null);
    }

    private @Nullable OrphanedWaiver orphaned(
            EngagementKey key,
            RecordedWaiver waiver,
            StoredDecision decision,
            Instant now,
            Map<DecideGate.Question, Optional<DecideGate.Answer>> answers) {
        if (!OrphanedWaiver.knows(rules.rulebook(), waiver.requirement())) {
            return OrphanedWaiver.REQUIREMENT_GONE;
        }
        var submission = Found.submission(archive, key, null);
        var facts = Found.facts(rules.texts(), submission);
        var answer = answers.computeIfAbsent(decision.question(), question -> {
            try {
                var waivers = RecordedWaivers.of(log.read(key)).granted();
                return Optional.of(rules.gate(rules.rulebook()).decide(facts, question, waivers, now));
            } catch (WrongQuestion gone) {
                return Optional.empty();
            }
        });
        return answer.isEmpty()
                ? OrphanedWaiver.REQUIREMENT_GONE
                : OrphanedWaiver.of(waiver, facts.facts(), answer.get().decision().judgements());
    }
}
