package dev.assay.workflow;

/**
 * A sign-off that the gate of a phase wants before the phase is left.
 *
 * @param role             of the person who signs, such as client sponsor
 * @param fourEyes         whether who asked for the decision, who submitted the facts and who signs in another role may not sign
 * @param expiresAfterDays days after which an unanswered request is void
 * @param remindAfterDays  days after which a reminder is due
 */
public record SignOffDemand(String role, boolean fourEyes, int expiresAfterDays, int remindAfterDays) {

    /** Where workflow.yaml says nothing; our practice: two weeks to answer, a reminder after five days. */
    public static final int EXPIRES_AFTER_DAYS = 14;

    /** See {@link #EXPIRES_AFTER_DAYS}. */
    public static final int REMIND_AFTER_DAYS = 5;
}
