package dev.assay.flow;

import dev.assay.workflow.Phase;
import dev.assay.workflow.RecordedAct;
import dev.assay.workflow.WorkflowAct;
import dev.assay.workflow.WorkflowRuns;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Starts workflows, skips and reopens phases, abandons workflows: decisions of people, recorded with their reasons. */
public final class LeadWorkflow {

    private final Transactions transactions;
    private final ActLog log;
    private final RulesInForce rules;

    public LeadWorkflow(Transactions transactions, ActLog log, RulesInForce rules) {
        this.transactions = transactions;
        this.log = log;
        this.rules = rules;
    }

    /**
     * What is led.
     *
     * @param expected number of the engagement's last act that the caller knows; null when it does not care
     */
    public record Request(EngagementKey engagement, String workflow, @Nullable Long expected) {}

    /**
     * @throws WrongQuestion                   when there is no such workflow
     * @throws Refused                         when there is no such engagement, or somebody acted meanwhile
     * @throws dev.assay.workflow.ActRefused   when it goes on already
     */
    public Led start(Request request, Actor actor) {
        var workflow = Objects.requireNonNull(new GateNames(rules.rulebook()).workflow(request.workflow()));
        var phases = workflow.phases().stream().map(Phase::id).toList();
        return act(request, new WorkflowAct.Started(workflow.id(), workflow.pack().version(), phases), actor);
    }

    /** @throws dev.assay.workflow.ActRefused when the phase was entered already, or no other one would be left */
    public Led skip(Request request, String phase, String reason, Actor actor) {
        return act(request, new WorkflowAct.Skipped(request.workflow(), phase, reason), actor);
    }

    /** @throws dev.assay.workflow.ActRefused when the phase was neither left nor skipped */
    public Led reopen(Request request, String phase, String reason, Actor actor) {
        return act(request, new WorkflowAct.Reopened(request.workflow(), phase, reason), actor);
    }

    /** @throws dev.assay.workflow.ActRefused when it does not go on */
    public Led abandon(Request request, String reason, Actor actor) {
        return act(request, new WorkflowAct.Abandoned(request.workflow(), reason), actor);
    }

    private Led act(Request request, WorkflowAct act, Actor actor) {
        return transactions.inOne(request.engagement().tenant(), () -> {
            var acts = log.lock(request.engagement(), request.expected());
            return append(acts, request.engagement(), act, actor, log);
        });
    }

    /** Records an act that is lawful after those before it. */
    static Led append(List<RecordedAct> acts, EngagementKey key, WorkflowAct act, Actor actor, ActLog log) {
        var next = log.next(acts, act, actor);
        var runs = WorkflowRuns.of(acts).after(next);
        return new Led(log.append(key, next), runs.started(act.workflow()));
    }
}
