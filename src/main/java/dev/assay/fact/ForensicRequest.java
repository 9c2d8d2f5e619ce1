package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What forensics at a customer need from a multi-tenant provider (PCI DSS v4.0.1, A1.2.2). */
@Kind(
        name = "forensic-request",
        list = "forensicRequests",
        describes = "What a forensic investigation of an incident at a customer needs from a multi-tenant provider")
public record ForensicRequest(
        @Required @Description("id of the request") String id,
        @RefersTo(Customer.class) @Description("the customer") @Nullable String customer,
        @Description("day of the request") @Nullable LocalDate requestedOn,
        @DaysSince("requestedOn") @Description("days since the request") @Nullable Long ageInDays,
        @MayBeNone @Description("day the investigators had all they asked for; none while they do not")
        @Nullable LocalDate supportedOn,
        @DaysSince("supportedOn") @Description("days since the investigators had all they asked for")
        @Nullable Long daysSinceSupport,
        Origin origin)
        implements Fact {}
