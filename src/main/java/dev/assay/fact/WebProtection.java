package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A technical solution that detects and prevents attacks on web applications. */
@Kind(
        name = "web-protection",
        list = "webProtections",
        describes = "A technical solution that detects and prevents attacks on web applications")
public record WebProtection(
        @Required @Description("id of the solution") String id,
        @RefersTo(System.class) @Description("applications in front of which it stands") @Nullable Set<String> systems,
        @Description("whether it is running") @Nullable Boolean running,
        @MayBeNone @Description("day it was last brought up to date; none when never") @Nullable LocalDate updatedOn,
        @DaysSince("updatedOn") @Description("days since it was last brought up to date")
        @Nullable Long updateAgeInDays,
        @Description("whether it writes audit logs") @Nullable Boolean auditLogging,
        @Description("whether it blocks attacks") @Nullable Boolean blocks,
        @Description("whether it raises an alert on attacks") @Nullable Boolean alerts,
        @MayBeNone @Description("minutes after which alerts are investigated; none when nobody does")
        @Nullable Long alertResponseMinutes,
        Origin origin)
        implements Fact {}
