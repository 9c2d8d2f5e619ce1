package dev.assay.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A wish to change what was contracted; its approval is an approval of subject change-request. */
@Kind(
        name = "change-request",
        list = "changeRequests",
        describes = "A wish to change what was contracted; its approval is an approval of subject change-request")
public record ChangeRequest(
        @Required @Description("id of the request") String id,
        @Description("what is to change, in words") @Nullable String title,
        @Description("who asked for it") @Nullable String requestedBy,
        @Description("day it was asked for") @Nullable LocalDate requestedOn,
        @DaysSince("requestedOn") @Description("days since it was asked for") @Nullable Long ageInDays,
        @MayBeNone
        @Description("price or effect on the budget, in its currency, 0 when it costs nothing; none when not priced")
        @Nullable BigDecimal price,
        @Description("currency of the price, ISO 4217 code") @Nullable String currency,
        @MayBeNone @Description("day the client was told the price; none when not") @Nullable LocalDate pricedOn,
        @DaysSince("pricedOn") @Description("days since the client was told the price")
        @Nullable Long daysSincePriced,
        @MayBeNone @Description("first day of work on it; none while none was done")
        @Nullable LocalDate workStartedOn,
        @DaysSince("workStartedOn") @Description("days since the first day of work on it")
        @Nullable Long daysSinceWork,
        Origin origin)
        implements Fact {}
