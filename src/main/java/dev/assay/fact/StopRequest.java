package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody asked to receive no more advertising, marketing or awareness messages (PDPL IR Arts. 28(3) and 29(3)). */
@Kind(
        name = "stop-request",
        list = "stopRequests",
        describes = "Somebody asked to receive no more advertising, marketing or awareness messages")
public record StopRequest(
        @Required @Description("id of the request") String id,
        @RefersTo(MarketingMessage.class) @Description("campaign it is about") @Nullable String message,
        @Description("day it was asked for") @Nullable LocalDate requestedOn,
        @DaysSince("requestedOn") @Description("days since it was asked for") @Nullable Long daysSinceRequest,
        @MayBeNone @Description("last day on which that person was sent such a message; none when never after consent")
        @Nullable LocalDate lastSentOn,
        @DaysSince("lastSentOn") @Description("days since the person was last sent such a message")
        @Nullable Long daysSinceLastSent,
        @Description("whether the person had to pay for it") @Nullable Boolean charged,
        Origin origin)
        implements Fact {}
