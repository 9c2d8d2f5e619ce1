package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A change in how the client is organised, and what it meant for scope (PCI DSS v4.0.1, 12.5.3). */
@Kind(
        name = "organisation-change",
        list = "organisationChanges",
        describes = "A change in how the client is organised, such as a merger or a new head of security")
public record OrganisationChange(
        @Required @Description("id of the change") String id,
        @Description("whether it is significant: a merger, an acquisition, another head of security or the like")
        @Nullable Boolean significant,
        @Description("day it took effect") @Nullable LocalDate effectiveOn,
        @DaysSince("effectiveOn") @Description("days since it took effect; negative before") @Nullable Long ageInDays,
        @MayBeNone @Description("day its effect on scope and controls was reviewed; none when never")
        @Nullable LocalDate reviewedOn,
        @DaysSince("reviewedOn") @Description("days since that review") @Nullable Long daysSinceReview,
        @Description("what the review looked at, by the names a pack uses") @Nullable Set<String> reviewCovers,
        @Description("whether the review is written down") @Nullable Boolean reviewDocumented,
        @MayBeNone @Description("day executive management was told the result; none when never")
        @Nullable LocalDate executivesToldOn,
        @DaysSince("executivesToldOn") @Description("days since executive management was told")
        @Nullable Long daysSinceExecutivesTold,
        Origin origin)
        implements Fact {}
