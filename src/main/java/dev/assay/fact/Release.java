package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A version that is to be, or was, given to users. */
@Kind(name = "release", list = "releases", describes = "A version that is to be, or was, given to users")
public record Release(
        @Required @Description("id of the release") String id,
        @Description("version number") @Nullable String version,
        @RefersTo(System.class) @Description("systems it changes") @Nullable Set<String> systems,
        @CountOf("systems") @Description("how many systems it changes") @Nullable Long systemCount,
        @Description("whether it is the one that is up for deployment now") @Nullable Boolean candidate,
        @Description("whether documentation for users and operators is complete")
        @Nullable Boolean documentationComplete,
        @Description("whether release notes are written") @Nullable Boolean releaseNotes,
        @Description("whether the change log is up to date") @Nullable Boolean changeLog,
        @Description("whether it breaks an interface") @Nullable Boolean breakingChanges,
        @Description("whether it changes a database schema") @Nullable Boolean schemaMigration,
        @MayBeNone @Description("day it is planned for; none when not planned") @Nullable LocalDate plannedOn,
        @DaysSince("plannedOn") @Description("days since that day; negative before") @Nullable Long daysSincePlanned,
        Origin origin)
        implements Fact {}
