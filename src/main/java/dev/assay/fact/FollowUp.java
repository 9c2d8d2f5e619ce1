package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A step in the relation with the client after delivery. */
@Kind(name = "follow-up", list = "followUps", describes = "A step in the relation with the client after delivery")
public record FollowUp(
        @Required @Description("id of the step") String id,
        @Required @Description("what it is") FollowUpKind kind,
        @RefersTo(Stakeholder.class) @MayBeNone
        @Description("person of the client it is about; none when it is about the client as a whole")
        @Nullable String stakeholder,
        @RefersTo(SatisfactionSurvey.class) @MayBeNone
        @Description("survey that it answers; none when it answers none")
        @Nullable String survey,
        @MayBeNone @Description("who answers for it; none when nobody") @Nullable String owner,
        @MayBeNone @Description("what is to be done next, in words; none when nothing is") @Nullable String nextStep,
        @MayBeNone @Description("day by which it is to be done; none when no day is set") @Nullable LocalDate dueOn,
        @DaysSince("dueOn") @Description("days since that day; negative before") @Nullable Long daysSinceDue,
        @MayBeNone @Description("day it was done or written down; none while not") @Nullable LocalDate doneOn,
        @DaysSince("doneOn") @Description("days since it was done or written down") @Nullable Long ageInDays,
        Origin origin)
        implements Fact {}
