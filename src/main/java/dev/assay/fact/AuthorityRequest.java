package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something the supervising authority wanted of the client, and what became of it (PDPL Art. 30). */
@Kind(
        name = "authority-request",
        list = "authorityRequests",
        describes = "Something the supervising authority wanted of the client, and what became of it")
public record AuthorityRequest(
        @Required @Description("id of the request") String id,
        @Required @Description("what it wants") AuthorityDemand demand,
        @Description("what it is about, in words") @Nullable String subject,
        @Description("day the client received it") @Nullable LocalDate receivedOn,
        @DaysSince("receivedOn") @Description("days since it was received") @Nullable Long ageInDays,
        @MayBeNone @Description("last day that the authority set for it; none when it set none") @Nullable LocalDate dueOn,
        @DaysSince("dueOn") @Description("days since that last day; negative before") @Nullable Long daysSinceDue,
        @MayBeNone @Description("day all was provided, or the steps were taken; none while not")
        @Nullable LocalDate fulfilledOn,
        @DaysSince("fulfilledOn") @Description("days since all was done") @Nullable Long daysSinceFulfilment,
        @Description("whether what was provided or done is complete and true") @Nullable Boolean complete,
        Origin origin)
        implements Fact {}
