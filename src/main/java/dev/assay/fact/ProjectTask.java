package dev.assay.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A piece of work that an engagement was divided into. */
@Kind(name = "project-task", list = "projectTasks", describes = "A piece of work that an engagement was divided into")
public record ProjectTask(
        @Required @Description("id of the task, such as its ticket") String id,
        @Description("what is to be done, in words") @Nullable String title,
        @RefersTo(Deliverable.class) @MayBeNone @Description("deliverable it contributes to; none when to none")
        @Nullable String deliverable,
        @RefersTo(ChangeRequest.class) @MayBeNone
        @Description("change request it is done for; none when it belongs to the contract")
        @Nullable String changeRequest,
        @Description("how far it is") @Nullable TaskState state,
        @MayBeNone @Description("who does it, by the name that staffing uses; none when nobody")
        @Nullable String owner,
        @MayBeNone @Description("estimated effort, hours; none when not estimated") @Nullable BigDecimal estimateHours,
        @MayBeNone @Description("how much it matters to the client, from 1 to 100 (most); none when not scored")
        @Nullable Long clientPriority,
        @RefersTo(Stakeholder.class) @MayBeNone @Description("who gave or confirmed that score; none when nobody")
        @Nullable String prioritisedBy,
        @Description("ids of the tasks that have to be done before it") @Nullable Set<String> dependsOn,
        @CountOf("dependsOn") @Description("tasks that have to be done before it, count") @Nullable Long dependencyCount,
        @MayBeNone @Description("first day as planned; none when not planned") @Nullable LocalDate plannedStart,
        @DaysSince("plannedStart") @Description("days since the planned first day; negative before")
        @Nullable Long daysSincePlannedStart,
        @MayBeNone @Description("last day as planned; none when not planned") @Nullable LocalDate plannedEnd,
        @DaysSince("plannedEnd") @Description("days since the planned last day; negative before")
        @Nullable Long daysSincePlannedEnd,
        @MayBeNone @Description("day work on it began; none when not") @Nullable LocalDate startedOn,
        @DaysSince("startedOn") @Description("days since work on it began") @Nullable Long ageInDays,
        @MayBeNone @Description("day it was finished; none when not") @Nullable LocalDate finishedOn,
        @DaysSince("finishedOn") @Description("days since it was finished") @Nullable Long daysSinceFinished,
        Origin origin)
        implements Fact {}
