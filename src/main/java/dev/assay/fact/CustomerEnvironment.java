package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a multi-tenant provider runs for one of its customers (PCI DSS v4.0.1, appendix A1). */
@Kind(
        name = "customer-environment",
        list = "customerEnvironments",
        describes = "What a multi-tenant provider runs for one of its customers")
public record CustomerEnvironment(
        @Required @Description("id of the environment") String id,
        @RefersTo(Customer.class) @Description("the customer to whom it belongs") @Nullable String customer,
        @RefersTo(System.class) @Description("systems on which it runs") @Nullable Set<String> systems,
        @Description("whether controls keep everybody of the provider out who is not authorised")
        @Nullable Boolean providerBarred,
        
        @Description("whether controls keep its customer away from the provider's own environment")
        @Nullable Boolean customerBarred,
        @Description("whether controls keep all other customers from its account data") @Nullable Boolean dataApart,
        @Description("whether controls keep its customer to the resources allotted to it")
        @Nullable Boolean resourcesLimited,
        @MayBeNone @Description("last day on which it is there; none while no end is set") @Nullable LocalDate endedOn,
        @DaysSince("endedOn") @Description("days since the last day on which it is there; negative before")
        @Nullable Long daysSinceEnd,
        Origin origin)
        implements Fact {}
