package dev.assay.flow;

import dev.assay.evaluation.Finding;
import dev.assay.workflow.ActRefused;
import dev.assay.workflow.ActRefused.Why;
import dev.assay.workflow.EntryCheck;
import dev.assay.workflow.Judgement;
import dev.assay.workflow.Outcome;
import dev.assay.workflow.WaiverBasis;
import dev.assay.workflow.WorkflowAct;
import dev.assay.workflow.WorkflowRuns;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Begins the work on a phase, when it is its turn and its entry conditions hold for the current facts. */
public final class EnterPhase {

    private final Transactions transactions;
    private final Archive archive;
    private final ActLog log;
    private final RulesInForce rules;
    private final Clock clock;

    public EnterPhase(Transactions transactions, Archive archive, ActLog log, RulesInForce rules, Clock clock) {
        this.transactions = transactions;
        this.archive = archive;
        this.log = log;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Enters it.
     *
     * @throws ActRefused    when it is not its turn, or a blocking entry condition is open
     * @throws Refused       when the engagement or its facts are missing, or somebody acted meanwhile
     * @throws WrongQuestion when there is no such workflow or phase any more
     */
    public Led enter(LeadWorkflow.Request request, String phase, Actor actor) {
        var key = request.engagement();
        return transactions.inOne(key.tenant(), () -> {
            var acts = log.lock(key, request.expected());
            WorkflowRuns.of(acts).mayEnter(request.workflow(), phase);
            var act = new WorkflowAct.Entered(request.workflow(), phase, check(request, phase));
            return LeadWorkflow.append(acts, key, act, actor, log);
        });
    }

    private @Nullable EntryCheck check(LeadWorkflow.Request request, String phase) {
        var workflow = new GateNames(rules.rulebook()).workflow(request.workflow());
        var known = new GateNames(rules.rulebook()).phase(workflow, phase);
        if (workflow == null || known == null || workflow.entryConditions(known).isEmpty()) {
            return null;
        }
        var key = request.engagement();
        var submission = Found.submission(archive, key, null);
        var facts = Found.facts(rules.texts(), submission);
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        // A waiver is about a requirement of a gate; nobody waives what a phase begins with.
        var none = new WaiverBasis.Granted(List.of());
        var found = rules.gate(rules.rulebook()).enter(facts, workflow.id(), phase, none, at);
        mustHold(found, phase);
        archive.keepRulebook(key.tenant(), rules.digest(), rules.canonical());
        var open = found.stream().anyMatch(judgement -> judgement.finding().isOpen());
        return new EntryCheck(open ? Outcome.CONDITIONAL : Outcome.GO, submission.digest(), rules.digest(), at);
    }

    private static void mustHold(List<Judgement> found, String phase) {
        var open = found.stream().filter(Judgement::blocks).toList();
        if (!open.isEmpty()) {
            throw new ActRefused(
                    Why.ENTRY_NOT_MET,
                    "the phase %s cannot be entered: %s; mend the facts that the findings name and enter again"
                            .formatted(phase, open.stream()
                                    .map(Judgement::finding)
                                    .map(Finding::message)
                                    .collect(Collectors.joining("; "))),
                    open);
        }
    }
}
