package dev.assay.workflow;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a phase of a running workflow stands.
 *
 * @param phase    its id
 * @param since    the act that brought it there; null while nobody has done anything to it
 * @param decision of its gate, the newest one since it was entered or reopened; null when there is none
 */
public record PhaseState(
        String phase, Standing standing, @Nullable RecordedAct since, @Nullable GateDecision decision) {

    /** Where it stands. */
    public enum Standing {
        /** Nobody works on it yet. */
        PENDING,
        /** It is being worked on; it ends with its gate. */
        OPEN,
        /** Its gate was passed and somebody said so. */
        LEFT,
        /** It will not be worked on. */
        SKIPPED;

        /** As it is written in answers: {@code open}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static PhaseState untouched(String phase) {
        return new PhaseState(phase, Standing.PENDING, null, null);
    }

    /** Whether those after it may be entered as far as it is concerned. */
    public boolean isClosed() {
        return standing == Standing.LEFT || standing == Standing.SKIPPED;
    }

    PhaseState decided(GateDecision newest) {
        return new PhaseState(phase, standing, since, newest);
    }

    PhaseState left(RecordedAct act) {
        return new PhaseState(phase, Standing.LEFT, act, decision);
    }

    /** What was decided before does not count for what comes now. */
    PhaseState moved(Standing to, RecordedAct act) {
        return new PhaseState(phase, to, act, null);
    }

    /** In words, for refusals: {@code left by ada at 2026-03-01T12:00:00Z}. */
    String said() {
        return since == null ? "not entered yet" : "%s since act %d of %s at %s"
                .formatted(standing.word(), since.number(), since.by(), since.at());
    }
}
