package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A plan of the work for a need: a sprint plan, or the few lines of a hotfix. */
@Kind(
        name = "work-plan",
        list = "workPlans",
        describes = "A plan of the work for a need: a sprint plan, or the few lines of a hotfix")
public record WorkPlan(
        @Required @Description("id of the plan") String id,
        @Required @RefersTo(Need.class) @Description("need that it serves") String need,
        @MayBeNone @Description("person who answers for it; none when nobody") @Nullable String owner,
        @Description("first day as planned") @Nullable LocalDate startsOn,
        @DaysSince("startsOn") @Description("days since that day; negative before") @Nullable Long daysSinceStart,
        @MayBeNone @Description("last day as planned; none when no day is set") @Nullable LocalDate endsOn,
        @DaysSince("endsOn") @Description("days since that day; negative before") @Nullable Long daysSinceEnd,
        @Description("tasks, count") @Nullable Long tasks,
        @Description("tasks that nobody owns, count") @Nullable Long unownedTasks,
        @Description("tasks without an estimate, count") @Nullable Long unestimatedTasks,
        @MayBeNone @Description("day the states of its tasks were last brought up to date; none when never")
        @Nullable LocalDate updatedOn,
        @DaysSince("updatedOn") @Description("days since its tasks were brought up to date")
        @Nullable Long daysSinceUpdate,
        @Description("steps by which the work is taken back, count") @Nullable Long rollbackSteps,
        @MayBeNone @Description("longest planned interruption, minutes, 0 for none; none when not settled")
        @Nullable Long downtimeMinutes,
        @Description("experiments with an expected effect each, count") @Nullable Long experiments,
        Origin origin)
        implements Fact {}
