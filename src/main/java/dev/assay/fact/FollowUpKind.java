package dev.assay.fact;

/** What is done for the client relation after delivery. */
public enum FollowUpKind {
    TESTIMONIAL_REQUEST,
    RENEWAL_PLAN,
    UPSELL_PLAN,
    /** Answer to what a client was not content with. */
    SURVEY_FOLLOW_UP,
    OTHER
}
