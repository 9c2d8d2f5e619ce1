package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A restriction of uses and disclosures to which the client agreed on a person's request (45 CFR 164.522(a)). */
@Kind(
        name = "restriction",
        list = "restrictions",
        describes = "A restriction of uses and disclosures to which the client agreed on a person's request")
public record Restriction(
        @Required @Description("id of the restriction") String id,
        @Required @RefersTo(RightsRequest.class) @Description("the request that was granted") String request,
        @Description("day the client agreed") @Nullable LocalDate agreedOn,
        @DaysSince("agreedOn") @Description("days since the client agreed") @Nullable Long ageInDays,
        @Description("whether it is written down") @Nullable Boolean documented,
        @Description("days for which that is kept") @Nullable Long retentionDays,
        @Description("whether providers who got restricted data in an emergency were asked not to use it further")
        @Nullable Boolean emergencyRecipientsAsked,
        @MayBeNone @Description("day it ended; none while it lasts") @Nullable LocalDate endedOn,
        @DaysSince("endedOn") @Description("days since it ended; negative before") @Nullable Long daysSinceEnd,
        @MayBeNone @Description("how it ended; none while it lasts") @Nullable RestrictionEnding ending,
        @Description("whether the person's oral agreement to end it is written down") @Nullable Boolean oralDocumented,
        @Description("whether the client told the person that it ends it") @Nullable Boolean personTold,
        @Description("whether the client, when ending it by itself, keeps to it for data received before that")
        @Nullable Boolean earlierDataKept,
        Origin origin)
        implements Fact {}
