package dev.assay.workflow;

import dev.assay.workflow.ActRefused.Why;
import dev.assay.workflow.PhaseState.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A workflow as an engagement goes through it: at most one phase is open, and none is left but by the newest decision of
 * its gate.
 *
 * @param workflow  its id
 * @param version   of its definition when it was started
 * @param started   the act that started it
 * @param phases    in their order, as they were when it was started
 * @param abandoned the act that ended it; null when nobody gave it up
 */
public record WorkflowRun(
        String workflow,
        String version,
        RecordedAct started,
        List<PhaseState> phases,
        @Nullable RecordedAct abandoned) {

    public WorkflowRun {
        phases = List.copyOf(phases);
    }

    /** Whether it goes on. */
    public enum Status {
        RUNNING,
        /** Every phase is left or skipped. */
        COMPLETED,
        ABANDONED;

        /** As it is written in answers: {@code running}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static WorkflowRun of(WorkflowAct.Started act, RecordedAct recorded) {
        var phases = act.phases().stream().map(PhaseState::untouched).toList();
        return new WorkflowRun(act.workflow(), act.version(), recorded, phases, null);
    }

    public Status status() {
        if (abandoned != null) {
            return Status.ABANDONED;
        }
        return phases.stream().allMatch(PhaseState::isClosed) ? Status.COMPLETED : Status.RUNNING;
    }

    /** @throws ActRefused when it has no such phase */
    public PhaseState phase(String id) {
        return phases.stream()
                .filter(phase -> phase.phase().equals(id))
                .findFirst()
                .orElseThrow(() -> new ActRefused(
                        Why.UNKNOWN_PHASE,
                        "the workflow %s as it was started has no phase %s; it has: %s".formatted(workflow, id, ids())));
    }

    private String ids() {
        return phases.stream().map(PhaseState::phase).collect(Collectors.joining(", "));
    }

    /** The phase that is worked on; null when there is none. */
    public @Nullable PhaseState open() {
        return first(Standing.OPEN);
    }

    /** The first phase that nobody has entered or skipped; null when there is none. */
    public @Nullable PhaseState pending() {
        return first(Standing.PENDING);
    }

    private @Nullable PhaseState first(Standing standing) {
        return phases.stream()
                .filter(phase -> phase.standing() == standing)
                .findFirst()
                .orElse(null);
    }

    /** Whether decisions about the gate of this phase count for it now. */
    public boolean isOpen(String phase) {
        var open = open();
        return status() == Status.RUNNING && open != null && open.phase().equals(phase);
    }

    /** The state after one more act. */
    WorkflowRun after(WorkflowAct act, RecordedAct recorded) {
        var law = new PhaseLaw(this);
        return switch (act) {
            case WorkflowAct.Started again -> throw law.started();
            case WorkflowAct.Entered entered -> with(law.enter(entered).moved(Standing.OPEN, recorded));
            case WorkflowAct.GateDecided decided -> with(law.decide(decided.phase()).decided(decided.decision()));
            case WorkflowAct.Left left -> with(law.leave(left).left(recorded));
            case WorkflowAct.Skipped skipped -> with(law.skip(skipped.phase()).moved(Standing.SKIPPED, recorded));
            case WorkflowAct.Reopened reopened -> reopened(law.reopen(reopened.phase()), recorded);
            case WorkflowAct.Abandoned given -> new WorkflowRun(workflow, version, started, phases, law.end(recorded));
        };
    }

    private WorkflowRun with(PhaseState changed) {
        var all = phases.stream()
                .map(phase -> phase.phase().equals(changed.phase()) ? changed : phase)
                .toList();
        return new WorkflowRun(workflow, version, started, all, abandoned);
    }

    /** What comes after a phase rests on it: it has to be entered again, skipped or not. */
    private WorkflowRun reopened(PhaseState again, RecordedAct recorded) {
        var all = new ArrayList<PhaseState>();
        var after = false;
        for (var phase : phases) {
            if (phase.equals(again)) {
                var to = phase.standing() == Standing.LEFT ? Standing.OPEN : Standing.PENDING;
                all.add(phase.moved(to, recorded));
                after = true;
            } else {
                var untouched = !after || phase.since() == null;
                all.add(untouched ? phase : phase.moved(Standing.PENDING, recorded));
            }
        }
        return new WorkflowRun(workflow, version, started, all, abandoned);
    }

    /** In words, for refusals. */
    String said() {
        var over = abandoned == null ? "" : " by %s at %s".formatted(abandoned.by(), abandoned.at());
        return status().word() + over;
    }
}
