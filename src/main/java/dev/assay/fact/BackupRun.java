package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A run of a backup and what came of it (TSC A1.2). */
@Kind(name = "backup-run", list = "backupRuns", describes = "A run of a backup and what came of it")
public record BackupRun(
        @Required @Description("id of the run") String id,
        @Required @RefersTo(System.class) @Description("system whose data was to be copied") String system,
        @Description("day of the run") @Nullable LocalDate startedOn,
        @DaysSince("startedOn") @Description("days since the run") @Nullable Long ageInDays,
        @Description("whether all data was copied and the copy checked") @Nullable Boolean succeeded,
        @MayBeNone
        @Description("day of the next copy that succeeded after a failure; none while there is none, or without a failure")
        @Nullable LocalDate remediedOn,
        @DaysSince("remediedOn") @Description("days since the copy that succeeded after a failure")
        @Nullable Long daysSinceRemedy,
        @Description("whether the copy is encrypted") @Nullable Boolean encrypted,
        @Description("whether the copy lies where no single event reaches both it and the original")
        @Nullable Boolean elsewhere,
        Origin origin)
        implements Fact {}
