package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A customer whom the client serves as a service provider (PCI DSS v4.0.1, 12.9 and appendix A1). */
@Kind(name = "customer", list = "customers", describes = "A customer whom the client serves as a service provider")
public record Customer(
        @Required @Description("id of the customer") String id,
        @Description("whether the client keeps, processes or transmits account data for it, or can affect its security")
        @Nullable Boolean accountData,
        @Description("first day of the service") @Nullable LocalDate servedSince,
        @DaysSince("servedSince") @Description("days since the first day of the service; negative before")
        @Nullable Long daysSinceService,
        @MayBeNone @Description("last day of the service; none while no end is set") @Nullable LocalDate endedOn,
        @DaysSince("endedOn") @Description("days since the last day of the service; negative before")
        @Nullable Long daysSinceEnd,
        Origin origin)
        implements Fact {}
