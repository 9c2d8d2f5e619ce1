package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a phase of a workflow began and ended, and how often the client hears of it. */
@Kind(
        name = "engagement-phase",
        list = "engagementPhases",
        describes = "When a phase of a workflow began and ended, and how often the client hears of it")
public record EngagementPhase(
        @Required @Description("id of the entry") String id,
        @Required @Description("id of the workflow, such as client-engagement") String workflow,
        @Required @Description("id of the phase, such as discovery") String phase,
        @Description("first day") @Nullable LocalDate startedOn,
        @DaysSince("startedOn") @Description("days since the first day") @Nullable Long ageInDays,
        @MayBeNone @Description("last day; none while it runs") @Nullable LocalDate endedOn,
        @DaysSince("endedOn") @Description("days since the last day") @Nullable Long daysSinceEnd,
        @MayBeNone
        @Description("most days between two progress updates, as agreed with the client; none when nothing was agreed")
        @Nullable Long updateDays,
        Origin origin)
        implements Fact {}
