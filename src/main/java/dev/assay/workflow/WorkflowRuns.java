package dev.assay.workflow;

import dev.assay.workflow.ActRefused.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Every workflow that an engagement goes or went through: a pure function of the acts. The same law judges what was done
 * and what somebody wants to do next.
 *
 * @param all in the order in which they were started; a workflow may be there several times, its last run counts
 */
public record WorkflowRuns(List<WorkflowRun> all) {

    public WorkflowRuns {
        all = List.copyOf(all);
    }

    /** @throws IllegalStateException when the acts cannot have happened in this order: somebody tampered with them */
    public static WorkflowRuns of(List<RecordedAct> acts) {
        var runs = new WorkflowRuns(List.of());
        for (var act : acts) {
            try {
                runs = runs.after(act);
            } catch (ActRefused e) {
                throw new IllegalStateException(
                        "act %d, %s, cannot have been done: %s".formatted(act.number(), act.act().type(), e.getMessage()), e);
            }
        }
        return runs;
    }

    /**
     * The state after one more act; acts that are no business of workflows change nothing.
     *
     * @throws ActRefused when it cannot be done as things stand
     */
    public WorkflowRuns after(RecordedAct recorded) {
        if (!(recorded.act() instanceof WorkflowAct act)) {
            return this;
        }
        var last = last(act.workflow());
        if (act instanceof WorkflowAct.Started started && (last == null || last.status() != WorkflowRun.Status.RUNNING)) {
            var more = new ArrayList<>(all);
            more.add(WorkflowRun.of(started, recorded));
            return new WorkflowRuns(more);
        }
        var before = mustBeStarted(act.workflow(), last);
        var next = before.after(act, recorded);
        return new WorkflowRuns(all.stream().map(run -> run == before ? next : run).toList());
    }

    /** The last run of a workflow; null when nobody started it. */
    public @Nullable WorkflowRun last(String workflow) {
        return all.reversed().stream()
                .filter(run -> run.workflow().equals(workflow))
                .findFirst()
                .orElse(null);
    }

    /** @throws ActRefused when nobody started it */
    public WorkflowRun started(String workflow) {
        return mustBeStarted(workflow, last(workflow));
    }

    /**
     * The phase, when it is its turn to be entered; its entry conditions are not looked at.
     *
     * @throws ActRefused when it is not
     */
    public PhaseState mayEnter(String workflow, String phase) {
        return new PhaseLaw(started(workflow)).mayEnter(phase);
    }

    /**
     * The decision by which the phase may be left as far as the acts say.
     *
     * @throws ActRefused when there is none
     */
    public GateDecision mayLeave(String workflow, String phase) {
        var state = new PhaseLaw(started(workflow)).mayLeave(phase);
        return Objects.requireNonNull(state.decision());
    }

    private static WorkflowRun mustBeStarted(String workflow, @Nullable WorkflowRun run) {
        if (run == null) {
            throw new ActRefused(
                    Why.WORKFLOW_NOT_STARTED, "nobody started the workflow %s here; start it first".formatted(workflow));
        }
        return run;
    }
}
