package dev.assay.flow;

import dev.assay.workflow.GateDecision;
import dev.assay.workflow.PhaseState;
import dev.assay.workflow.WorkflowRun;
import dev.assay.workflow.WorkflowRuns;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows how the workflows of an engagement stand and what each of them waits for. */
public final class ViewWorkflows {

    private final Transactions transactions;
    private final Archive archive;
    private final ActLog log;
    private final RulesInForce rules;
    private final SignOffsWanting signOffs;

    public ViewWorkflows(
            Transactions transactions, Archive archive, ActLog log, RulesInForce rules, SignOffsWanting signOffs) {
        this.transactions = transactions;
        this.archive = archive;
        this.log = log;
        this.rules = rules;
        this.signOffs = signOffs;
    }

    /** A run, and what it waits for; null when it is over. */
    public record View(WorkflowRun run, @Nullable NextStep next) {}

    /** In the order in which they were started, with the number of the engagement's last act. */
    public record Overview(List<View> views, long lastAct) {}

    /** @throws Refused when there is no such engagement */
    public Overview all(EngagementKey key) {
        return transactions.inOne(key.tenant(), () -> {
            var acts = log.existing(key);
            var views = WorkflowRuns.of(acts).all().stream()
                    .map(run -> new View(run, next(key, run)))
                    .toList();
            return new Overview(views, acts.size());
        });
    }

    private @Nullable NextStep next(EngagementKey key, WorkflowRun run) {
        if (run.status() != WorkflowRun.Status.RUNNING) {
            return null;
        }
        var open = run.open();
        if (open != null) {
            return inside(key, open);
        }
        var pending = run.pending();
        return pending == null
                ? null
                : new NextStep(NextStep.Kind.ENTER, pending.phase(), conditions(run.workflow(), pending.phase()));
    }

    /** In sentences; rules judge them where there are any. */
    private List<String> conditions(String workflow, String phase) {
        var known = rules.rulebook().workflow(workflow);
        var found = known == null ? null : known.phase(phase);
        return found == null ? List.of() : found.entry();
    }

    private NextStep inside(EngagementKey key, PhaseState open) {
        var decision = open.decision();
        var why = decision == null ? "its gate was not decided yet" : wrong(key, decision);
        if (decision == null || why != null) {
            return new NextStep(NextStep.Kind.DECIDE, open.phase(), List.of(String.valueOf(why)));
        }
        var wanted = signOffs.of(Found.decision(archive, key, decision.id())).stream()
                .map(one -> "sign-off as %s: %s".formatted(one.demand().role(), one.because()))
                .toList();
        return new NextStep(
                wanted.isEmpty() ? NextStep.Kind.LEAVE : NextStep.Kind.SIGN_OFF, open.phase(), wanted);
    }

    /** Why the newest decision does not let the phase end; null when it does. */
    private @Nullable String wrong(EngagementKey key, GateDecision decision) {
        if (!decision.passed()) {
            return "the newest decision of its gate is %s: mend what it names".formatted(decision.outcome().word());
        }
        var current = Found.submission(archive, key, null).digest();
        return current.equals(decision.submission()) ? null : "the facts changed since its gate was decided";
    }
}
