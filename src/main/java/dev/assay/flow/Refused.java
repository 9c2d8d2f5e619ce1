package dev.assay.flow;

import java.util.Locale;

/** A request that cannot be carried out as things stand: which thing is in the way, and the way out. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public Refused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Why. The names are part of the interface: clients branch on them. */
    public enum Reason {
        /** Nobody registered the engagement, or it belongs to another tenant. */
        NO_ENGAGEMENT,
        /** The id is taken by an engagement with another name. */
        ENGAGEMENT_EXISTS,
        /** The engagement has no submission, or not that one. */
        NO_SUBMISSION,
        /** The engagement has no such decision. */
        NO_DECISION,
        /** Nobody has asked for evidence of the decision yet. */
        NO_EVIDENCE,
        /** The current submission is another one than the client thinks. */
        SUBMISSION_CHANGED,
        /** The same request is being carried out right now. */
        KEY_IN_FLIGHT,
        /** The key came with another request before. */
        KEY_REUSED,
        /** More was done to the engagement than the client knows. */
        PHASE_CHANGED;

        /** As it is written in answers: {@code no-engagement}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Reason reason() {
        return reason;
    }
}
