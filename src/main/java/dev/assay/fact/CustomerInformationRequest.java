package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A customer asked a service provider about its compliance with PCI DSS (v4.0.1, 12.9.2). */
@Kind(
        name = "customer-information-request",
        list = "customerInformationRequests",
        describes = "A customer asked a service provider about its compliance with PCI DSS")
public record CustomerInformationRequest(
        @Required @Description("id of the request") String id,
        @RefersTo(Customer.class) @Description("the customer") @Nullable String customer,
        @Description("what was asked for") @Nullable Set<CustomerQuestion> asked,
        @Description("day of the request") @Nullable LocalDate requestedOn,
        @DaysSince("requestedOn") @Description("days since the request") @Nullable Long ageInDays,
        @MayBeNone @Description("day of the answer; none when there was none") @Nullable LocalDate answeredOn,
        @DaysSince("answeredOn") @Description("days since the answer") @Nullable Long daysSinceAnswer,
        @Description("what was given") @Nullable Set<CustomerQuestion> given,
        Origin origin)
        implements Fact {}
