package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody who wants no more messages that raise funds (45 CFR 164.514(f)(2)). */
@Kind(
        name = "fundraising-opt-out",
        list = "fundraisingOptOuts",
        describes = "Somebody who wants no more messages that raise funds")
public record FundraisingOptOut(
        @Required @Description("id of the wish") String id,
        @Description("who, by the pseudonym of the messages") @Nullable String person,
        @Description("day it arrived") @Nullable LocalDate receivedOn,
        @DaysSince("receivedOn") @Description("days since it arrived") @Nullable Long ageInDays,
        @MayBeNone @Description("day the person wanted messages again; none when never") @Nullable LocalDate optedInOn,
        @DaysSince("optedInOn") @Description("days since the person wanted messages again")
        @Nullable Long daysSinceOptIn,
        Origin origin)
        implements Fact {}
