package dev.assay.workflow;

import dev.assay.workflow.ActRefused.Why;
import dev.assay.workflow.PhaseState.Standing;
import dev.assay.workflow.WorkflowRun.Status;

/** What may be done with a workflow as it stands; each method gives the phase that an act is about, or refuses the act. */
final class PhaseLaw {

    private final WorkflowRun run;

    PhaseLaw(WorkflowRun run) {
        this.run = run;
    }

    ActRefused started() {
        return new ActRefused(
                Why.WORKFLOW_STARTED,
                "the workflow %s goes on since %s, who started it; go on with it or abandon it"
                        .formatted(run.workflow(), run.started().at() + " by " + run.started().by()));
    }

    PhaseState enter(WorkflowAct.Entered act) {
        var phase = mayEnter(act.phase());
        if (act.entry() != null && !act.entry().met()) {
            throw new ActRefused(
                    Why.ENTRY_NOT_MET, "the entry conditions of the phase %s do not hold".formatted(phase.phase()));
        }
        return phase;
    }

    /** Whether it is the turn of the phase; its entry conditions apart. */
    PhaseState mayEnter(String id) {
        mustGoOn();
        var phase = run.phase(id);
        if (phase.standing() != Standing.PENDING) {
            throw new ActRefused(
                    Why.PHASE_NOT_NEXT,
                    "the phase %s is %s; enter a phase once, or reopen it".formatted(id, phase.said()));
        }
        for (var earlier : run.phases()) {
            if (earlier.equals(phase)) {
                break;
            }
            if (!earlier.isClosed()) {
                throw new ActRefused(
                        Why.PHASE_NOT_NEXT,
                        "before the phase %s comes %s, which is %s; leave or skip it first"
                                .formatted(id, earlier.phase(), earlier.said()));
            }
        }
        return phase;
    }

    PhaseState decide(String id) {
        return mustBeOpen(id, "only decisions about an open phase count for it; enter it first");
    }

    PhaseState leave(WorkflowAct.Left act) {
        var phase = mayLeave(act.phase());
        if (!act.decision().equals(phase.decision())) {
            throw new ActRefused(
                    Why.GATE_NOT_PASSED,
                    "the phase %s is not left by the decision %s: it is not the newest one of its gate"
                            .formatted(phase.phase(), act.decision().id()));
        }
        return phase;
    }

    /** With a decision that lets it be left. */
    PhaseState mayLeave(String id) {
        var phase = mustBeOpen(id, "only an open phase is left; enter it first");
        var decision = phase.decision();
        if (decision == null) {
            throw new ActRefused(
                    Why.GATE_NOT_PASSED,
                    "the gate of %s was not decided since the phase is open; decide it first".formatted(id));
        }
        if (!decision.passed()) {
            throw new ActRefused(
                    Why.GATE_NOT_PASSED,
                    "the newest decision of the gate of %s is %s (%s); mend what it names and decide again"
                            .formatted(id, decision.outcome().word(), decision.id()));
        }
        return phase;
    }

    PhaseState skip(String id) {
        mustGoOn();
        var phase = run.phase(id);
        if (phase.standing() != Standing.PENDING) {
            throw new ActRefused(
                    Why.PHASE_NOT_SKIPPABLE,
                    "the phase %s is %s; only a phase that nobody has entered is skipped, others are left through their gate"
                            .formatted(id, phase.said()));
        }
        var others = run.phases().stream().filter(other -> !other.equals(phase));
        if (others.allMatch(other -> other.standing() == Standing.SKIPPED)) {
            throw new ActRefused(
                    Why.PHASE_NOT_SKIPPABLE,
                    "with %s no phase of %s would be left; abandon the workflow".formatted(id, run.workflow()));
        }
        return phase;
    }

    PhaseState reopen(String id) {
        if (run.status() == Status.ABANDONED) {
            throw over();
        }
        var phase = run.phase(id);
        if (!phase.isClosed()) {
            throw new ActRefused(
                    Why.PHASE_NOT_CLOSED,
                    "the phase %s is %s; only a phase that was left or skipped is reopened".formatted(id, phase.said()));
        }
        return phase;
    }

    RecordedAct end(RecordedAct act) {
        mustGoOn();
        return act;
    }

    private PhaseState mustBeOpen(String id, String wayOut) {
        mustGoOn();
        var phase = run.phase(id);
        if (phase.standing() != Standing.OPEN) {
            throw new ActRefused(
                    Why.PHASE_NOT_OPEN, "the phase %s is %s; %s".formatted(id, phase.said(), wayOut));
        }
        return phase;
    }

    private void mustGoOn() {
        if (run.status() != Status.RUNNING) {
            throw over();
        }
    }

    private ActRefused over() {
        var wayOut = run.status() == Status.COMPLETED ? "reopen a phase of it or start it anew" : "start it anew";
        return new ActRefused(
                Why.WORKFLOW_OVER, "the workflow %s is %s; %s".formatted(run.workflow(), run.said(), wayOut));
    }
}
