package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A customer of a provider asked for support of a penetration test. */
@Kind(
        name = "customer-test-request",
        list = "customerTestRequests",
        describes = "A customer of a provider asked for support of a penetration test")
public record CustomerTestRequest(
        @Required @Description("id of the request") String id,
        @Description("the customer") @Nullable String customer,
        @Description("day of the request") @Nullable LocalDate requestedOn,
        @DaysSince("requestedOn") @Description("days since the request") @Nullable Long ageInDays,
        @MayBeNone @Description("day the customer got what was asked for; none when never") @Nullable LocalDate answeredOn,
        @DaysSince("answeredOn") @Description("days since the customer got what was asked for")
        @Nullable Long daysSinceAnswer,
        @Description("whether the customer was shown proof that the systems were tested")
        @Nullable Boolean resultsShown,
        @Description("whether the customer was let test for itself") @Nullable Boolean testingAllowed,
        Origin origin)
        implements Fact {}
