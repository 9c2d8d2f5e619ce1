package dev.assay.workflow;

import dev.assay.evaluation.Observation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of a plan and how far it is.
 *
 * @param owners    who carries it out, as far as facts name somebody
 * @param because   the values on which a conditional step is wanted or not; those that are unknown among them
 * @param judgement what the rule of the step found; null for a step that no rule asks for
 */
public record PlannedStep(
        Step step, State state, List<String> owners, List<Observation> because, @Nullable Judgement judgement) {

    public PlannedStep {
        owners = List.copyOf(owners);
        because = List.copyOf(because);
    }

    /** How far a step is. */
    public enum State {
        DONE,
        /** Wanted and not done, or not in its order. */
        OPEN,
        /** Its condition does not hold. */
        NOT_WANTED,
        /** Nobody asks for it, and it was not done. */
        LEFT_TO_CHOICE,
        UNKNOWN
    }

    /** How far a step is about which a rule found this. */
    public static State state(Judgement judgement) {
        return switch (judgement.finding().status()) {
            case SATISFIED -> State.DONE;
            case NOT_SATISFIED -> State.OPEN;
            case NOT_APPLICABLE -> State.NOT_WANTED;
            case INSUFFICIENT_EVIDENCE -> State.UNKNOWN;
        };
    }
}
