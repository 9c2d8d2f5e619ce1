package dev.assay.workflow;

import java.util.List;
import java.util.Locale;

/** An act that cannot be done as things stand: why, and the way out. */
public final class ActRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Why why;
    private final transient List<Judgement> open;

    /** Why. The names are part of the interface: clients branch on them. */
    public enum Why {
        /** The workflow goes on already. */
        WORKFLOW_STARTED,
        /** Nobody started the workflow. */
        WORKFLOW_NOT_STARTED,
        /** The workflow is completed or abandoned. */
        WORKFLOW_OVER,
        /** The workflow that was started has no such phase. */
        UNKNOWN_PHASE,
        /** It is not the turn of the phase: an earlier one is not over, or it was entered already. */
        PHASE_NOT_NEXT,
        /** The phase is not being worked on. */
        PHASE_NOT_OPEN,
        /** The phase was entered, or nothing would be left. */
        PHASE_NOT_SKIPPABLE,
        /** The phase is neither left nor skipped. */
        PHASE_NOT_CLOSED,
        /** The entry conditions of the phase do not hold. */
        ENTRY_NOT_MET,
        /** The newest decision of the gate does not let the phase end, or there is none. */
        GATE_NOT_PASSED,
        /** The decision lacks a sign-off that the phase wants. */
        SIGN_OFF_WANTED;

        /** As it is written in answers: {@code gate-not-passed}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public ActRefused(Why why, String message) {
        this(why, message, List.of());
    }

    /** @param open the findings that stand in the way */
    public ActRefused(Why why, String message, List<Judgement> open) {
        super(message);
        this.why = why;
        this.open = List.copyOf(open);
    }

    public Why why() {
        return why;
    }

    public List<Judgement> open() {
        return open;
    }
}
