package dev.assay.flow;

import dev.assay.workflow.ActRefused;
import dev.assay.workflow.ActRefused.Why;
import dev.assay.workflow.GateDecision;
import dev.assay.workflow.GrantedWaiver;
import dev.assay.workflow.LapsedWaivers;
import dev.assay.workflow.Outcome;
import dev.assay.workflow.RecordedAct;
import dev.assay.workflow.WorkflowAct;
import dev.assay.workflow.WorkflowRuns;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/** Ends the work on a phase: by the newest decision of its gate, if that said yes to the current facts and is signed. */
public final class LeavePhase {

    private final Transactions transactions;
    private final Archive archive;
    private final ActLog log;
    private final SignOffsWanting signOffs;
    private final Clock clock;

    public LeavePhase(
            Transactions transactions, Archive archive, ActLog log, SignOffsWanting signOffs, Clock clock) {
        this.transactions = transactions;
        this.archive = archive;
        this.log = log;
        this.signOffs = signOffs;
        this.clock = clock;
    }

    /**
     * Leaves it.
     *
     * @throws ActRefused when the phase is not open, its gate was not passed for the current facts by waivers that still count,
     *                    or a sign-off is wanting
     * @throws Refused    when there is no such engagement, or somebody acted meanwhile
     */
    public Led leave(LeadWorkflow.Request request, String phase, Actor actor) {
        var key = request.engagement();
        return transactions.inOne(key.tenant(), () -> {
            var acts = log.lock(key, request.expected());
            var decision = WorkflowRuns.of(acts).mayLeave(request.workflow(), phase);
            mustBeAboutTheCurrentFacts(decision, Found.submission(archive, key, null));
            mustStandOnWaiversThatCount(decision, acts);
            mustBeSigned(decision, Found.decision(archive, key, decision.id()), phase);
            return LeadWorkflow.append(acts, key, new WorkflowAct.Left(request.workflow(), phase, decision), actor, log);
        });
    }

    private static void mustBeAboutTheCurrentFacts(GateDecision decision, Submission current) {
        if (!decision.submission().equals(current.digest())) {
            throw new ActRefused(
                    Why.GATE_NOT_PASSED,
                    "the decision %s judged the facts %s; those of now are %s, from %s at %s: decide the gate again"
                            .formatted(decision.id(), decision.submission(), current.digest(), current.by(), current.at()));
        }
    }

    private void mustStandOnWaiversThatCount(GateDecision decision, List<RecordedAct> acts) {
        var lapsed = LapsedWaivers.since(decision, acts, clock.instant());
        if (decision.outcome() == Outcome.CONDITIONAL && !lapsed.isEmpty()) {
            throw new ActRefused(
                    Why.GATE_NOT_PASSED,
                    "waivers that counted for the decision %s count no more (%s): decide the gate again"
                            .formatted(decision.id(), lapsed.stream()
                                    .map(GrantedWaiver::id)
                                    .collect(Collectors.joining(", "))));
        }
    }

    private void mustBeSigned(GateDecision decision, StoredDecision stored, String phase) {
        var wanted = signOffs.of(stored);
        if (!wanted.isEmpty()) {
            throw new ActRefused(
                    Why.SIGN_OFF_WANTED,
                    "the decision %s does not yet let the phase %s end: %s; ask for the sign-offs of this decision"
                            .formatted(decision.id(), phase, wanted.stream()
                                    .map(one -> "sign-off as %s: %s".formatted(one.demand().role(), one.because()))
                                    .collect(Collectors.joining("; "))));
        }
    }
}
