package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a release is taken back. */
@Kind(name = "rollback-plan", list = "rollbackPlans", describes = "How a release is taken back")
public record RollbackPlan(
        @Required @Description("id of the plan") String id,
        @RefersTo(Release.class) @MayBeNone @Description("release it takes back; none when it serves all")
        @Nullable String release,
        @Description("whether it is written down") @Nullable Boolean documented,
        @Description("whether it runs without manual steps") @Nullable Boolean automated,
        @Description("whether it covers changes to data and schema") @Nullable Boolean coversData,
        @Description("longest time it takes, minutes") @Nullable Long maximumMinutes,
        @MayBeNone @Description("who decides on it; none when nobody") @Nullable String owner,
        @MayBeNone @Description("day of the last rehearsal; none when never") @Nullable LocalDate rehearsedOn,
        @DaysSince("rehearsedOn") @Description("days since the last rehearsal") @Nullable Long rehearsalAgeInDays,
        @Description("whether the last rehearsal worked") @Nullable Boolean rehearsalSucceeded,
        @RefersTo(Need.class) @MayBeNone @Description("need whose work it takes back; none when it serves none")
        @Nullable String need,
        Origin origin)
        implements Fact {}
