package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A way to report failures, incidents, weaknesses, concerns or complaints (TSC CC2.2, CC2.3; PCI DSS v4.0.1, A1.2.3). */
@Kind(
        name = "reporting-channel",
        list = "reportingChannels",
        describes = "A way to report failures, incidents, weaknesses, concerns or complaints")
public record ReportingChannel(
        @Required @Description("id of the channel") String id,
        @Description("who may use it: workforce, customers, vendors or public") @Nullable Set<String> audiences,
        @RefersTo(Customer.class) @Description("customers who were told of it") @Nullable Set<String> customers,
        @Description("whether nobody has to give a name") @Nullable Boolean anonymous,
        @MayBeNone @Description("day its audiences were last told of it; none when never")
        @Nullable LocalDate announcedOn,
        @DaysSince("announcedOn") @Description("days since they were last told of it")
        @Nullable Long daysSinceAnnouncement,
        @MayBeNone @Description("who receives what is reported; none when nobody") @Nullable String watchedBy,
        @Description("first day it could be used") @Nullable LocalDate startedOn,
        @DaysSince("startedOn") @Description("days since it could first be used") @Nullable Long ageInDays,
        @MayBeNone @Description("last day it could be used; none while it can") @Nullable LocalDate endedOn,
        @DaysSince("endedOn") @Description("days since it was closed") @Nullable Long daysSinceEnd,
        @Description("whether it is meant for incidents") @Nullable Boolean forIncidents,
        @Description("whether it is meant for weaknesses") @Nullable Boolean forVulnerabilities,
        @Description("whether nobody but the client can read what is reported") @Nullable Boolean secure,
        @Description("whether what is reported by it reaches somebody") @Nullable Boolean working,
        Origin origin)
        implements Fact {}
