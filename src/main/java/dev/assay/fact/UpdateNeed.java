package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something because of which a policy, programme or plan may have to change, and what became of it. */
@Kind(
        name = "update-need",
        list = "updateNeeds",
        describes = "Something because of which a policy, programme or plan may have to change")
public record UpdateNeed(
        @Required @Description("id of the need") String id,
        @Required @RefersTo(Policy.class) @Description("the policy, programme or plan") String policy,
        @Description("what calls for the change") @Nullable UpdateCause cause,
        @Description("day it was known") @Nullable LocalDate identifiedOn,
        @DaysSince("identifiedOn") @Description("days since it was known") @Nullable Long ageInDays,
        @MayBeNone
        @Description("day the text was changed for it, or found to need no change; none while neither")
        @Nullable LocalDate addressedOn,
        @DaysSince("addressedOn") @Description("days since the text was changed for it")
        @Nullable Long daysSinceAddressed,
        Origin origin)
        implements Fact {}
