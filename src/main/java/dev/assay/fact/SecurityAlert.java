package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An alert of a system that watches over security, and how it was answered (PCI DSS v4.0.1, 12.10.5). */
@Kind(
        name = "security-alert",
        list = "securityAlerts",
        describes = "An alert of a system that watches over security, and how it was answered")
public record SecurityAlert(
        @Required @Description("id of the alert") String id,
        @Description("what raised it") @Nullable AlertSource source,
        @RefersTo(System.class) @MayBeNone @Description("system it is about; none when about none in particular")
        @Nullable String system,
        @Description("day it was raised") @Nullable LocalDate raisedOn,
        @DaysSince("raisedOn") @Description("days since it was raised") @Nullable Long ageInDays,
        @MayBeNone @Description("day somebody looked into it and did what had to be done first; none when nobody did")
        @Nullable LocalDate respondedOn,
        @DaysSince("respondedOn") @Description("days since somebody looked into it") @Nullable Long daysSinceResponse,
        @MayBeNone @Description("who looked into it; none when nobody") @Nullable String respondedBy,
        @Description("day of what raised it") @Nullable LocalDate occurredOn,
        @DaysSince("occurredOn") @Description("days since what raised it") @Nullable Long daysSinceOccurrence,
        @Description("whether the response followed the written procedures") @Nullable Boolean proceduresFollowed,
        Origin origin)
        implements Fact {}
