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
        PHASE_CHANGED,
        /** The engagement has no such waiver. */
        NO_WAIVER,
        /** The decision did not find the requirement open, or not for that subject. */
        WAIVER_NOT_OPEN,
        /** The last day of the waiver is past or too far. */
        WAIVER_PERIOD,
        /** The same is asked for and not answered yet. */
        WAIVER_EXISTS,
        /** The waiver was answered, taken back or has ended. */
        WAIVER_ANSWERED,
        /** Who answers asked for the waiver. */
        WAIVER_OWN_REQUEST,
        /** Who answers submitted the facts that the waiver is about. */
        WAIVER_OWN_FACTS,
        /** The engagement has no such sign-off. */
        NO_SIGN_OFF,
        /** The phase of the decision wants no sign-off of that role. */
        SIGN_OFF_NOT_WANTED,
        /** The decision did not pass the gate: there is nothing to sign. */
        SIGN_OFF_GATE_CLOSED,
        /** The role was asked to sign this decision already. */
        SIGN_OFF_EXISTS,
        /** Somebody else was asked to sign. */
        SIGN_OFF_NOT_YOURS,
        /** The person had a hand in the decision, or signs in another role. */
        SIGN_OFF_FOUR_EYES,
        /** Nobody answered in time. */
        SIGN_OFF_EXPIRED,
        /** The sign-off was granted or rejected. */
        SIGN_OFF_ANSWERED,
        /** What is signed is another decision than the one that was asked for, or a newer one took its place. */
        SIGN_OFF_OTHER_DECISION,
        /** Nobody can be given the sign-off like that. */
        SIGN_OFF_DELEGATION,
        /** The tenant has no such re-evaluation. */
        NO_REEVALUATION,
        /** A re-evaluation of the tenant is not at its end, or somebody works on it. */
        REEVALUATION_RUNNING,
        /** The re-evaluation is finished or was cancelled. */
        REEVALUATION_OVER;

        /** As it is written in answers: {@code no-engagement}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Reason reason() {
        return reason;
    }
}
