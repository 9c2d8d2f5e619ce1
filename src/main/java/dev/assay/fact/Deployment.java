package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A release put into an environment. */
@Kind(name = "deployment", list = "deployments", describes = "A release put into an environment")
public record Deployment(
        @Required @Description("id of the deployment") String id,
        @RefersTo(Release.class) @Description("release that was deployed") @Nullable String release,
        @RefersTo(System.class) @MayBeNone @Description("system it was deployed to; none when to all of the release")
        @Nullable String system,
        @RefersTo(Change.class) @MayBeNone @Description("change that it carries out; none when there is no record of one")
        @Nullable String change,
        @Description("where to") @Nullable Environment environment,
        @Description("whether it was finished") @Nullable Boolean succeeded,
        @Description("whether all health checks passed afterwards") @Nullable Boolean healthChecksPassed,
        @Description("whether a first use of the main functions worked") @Nullable Boolean smokeTestsPassed,
        @Description("whether it was taken back") @Nullable Boolean rolledBack,
        @MayBeNone @Description("who let it go; none when nobody was asked") @Nullable String approvedBy,
        @Description("day of the deployment") @Nullable LocalDate deployedOn,
        @DaysSince("deployedOn") @Description("days since the deployment") @Nullable Long ageInDays,
        Origin origin)
        implements Fact {}
