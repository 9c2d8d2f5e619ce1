package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A right or way by which somebody reaches an environment at a multi-tenant provider (PCI DSS v4.0.1, A1.1). */
@Kind(
        name = "environment-access",
        list = "environmentAccesses",
        describes = "A right or way by which somebody reaches an environment at a multi-tenant provider")
public record EnvironmentAccess(
        @Required @Description("id of the access") String id,
        @RefersTo(CustomerEnvironment.class) @MayBeNone
        @Description("customer's environment that is reached; none when it is the provider's own")
        @Nullable String environment,
        @RefersTo(Customer.class) @MayBeNone
        @Description("customer whose people or programs have it; none when the provider's own have")
        @Nullable String customer,
        @Description("whether account data can be reached by it") @Nullable Boolean reachesAccountData,
        @MayBeNone @Description("who authorised it; none when nobody") @Nullable String authorisedBy,
        @MayBeNone @Description("day it was authorised; none when never") @Nullable LocalDate authorisedOn,
        @DaysSince("authorisedOn") @Description("days since it was authorised") @Nullable Long authorisationAgeInDays,
        @Description("day from which it can be used") @Nullable LocalDate grantedOn,
        @DaysSince("grantedOn") @Description("days since it can be used; negative before") @Nullable Long ageInDays,
        @MayBeNone @Description("last day on which it can be used; none while no end is set")
        @Nullable LocalDate endedOn,
        @DaysSince("endedOn") @Description("days since the last day on which it can be used; negative before")
        @Nullable Long daysSinceEnd,
        Origin origin)
        implements Fact {}
