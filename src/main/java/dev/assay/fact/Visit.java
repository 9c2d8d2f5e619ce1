package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A visit of somebody from outside to a facility. */
@Kind(name = "visit", list = "visits", describes = "A visit of somebody from outside to a facility")
public record Visit(
        @Required @Description("id of the visit") String id,
        @RefersTo(Facility.class) @Description("facility that was visited") @Nullable String facility,
        @Description("day of the visit") @Nullable LocalDate visitedOn,
        @DaysSince("visitedOn") @Description("days since the visit") @Nullable Long ageInDays,
        @MayBeNone @Description("member of the workforce who authorised it; none when nobody")
        @Nullable String authorisedBy,
        @Description("whether that was before the visitor went in") @Nullable Boolean authorisedBefore,
        @Description("whether the visitor was accompanied all the time") @Nullable Boolean escorted,
        @Description("whether the visitor was identified and got a badge") @Nullable Boolean badge,
        @Description("whether the badge expires") @Nullable Boolean badgeExpires,
        @Description("whether the badge shows at a glance that it is a visitor's") @Nullable Boolean badgeDistinct,
        @Description("last day on which the badge was valid") @Nullable LocalDate badgeValidUntil,
        @DaysSince("badgeValidUntil") @Description("days since the badge was last valid; negative before")
        @Nullable Long daysSinceBadgeExpiry,
        @MayBeNone @Description("day the badge was handed back or disabled; none while it is not")
        @Nullable LocalDate badgeReturnedOn,
        @DaysSince("badgeReturnedOn") @Description("days since the badge was handed back or disabled")
        @Nullable Long daysSinceBadgeReturn,
        @Description("what the log of visitors says of it: name, organisation, date-and-time, authoriser")
        @Nullable Set<String> logged,
        Origin origin)
        implements Fact {}
