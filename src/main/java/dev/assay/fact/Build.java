package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One run of the build. */
@Kind(name = "build", list = "builds", describes = "One run of the build")
public record Build(
        @Required @Description("id of the build") String id,
        @RefersTo(Release.class) @MayBeNone @Description("release it made; none when it made none")
        @Nullable String release,
        @Description("whether it succeeded") @Nullable Boolean succeeded,
        @Description("from start to end, seconds") @Nullable Long durationSeconds,
        @Description("whether all its commit messages follow Conventional Commits")
        @Nullable Boolean conventionalCommits,
        @Description("whether it came from a branch that the branch model allows")
        @Nullable Boolean branchModelRespected,
        @Description("whether a second build gives the same bytes") @Nullable Boolean reproducible,
        @Description("whether what it made is signed") @Nullable Boolean signedArtifacts,
        @Description("whether it comes with a bill of materials") @Nullable Boolean sbom,
        @Description("day it ended") @Nullable LocalDate finishedOn,
        @DaysSince("finishedOn") @Description("days since it ended") @Nullable Long ageInDays,
        Origin origin)
        implements Fact {}
