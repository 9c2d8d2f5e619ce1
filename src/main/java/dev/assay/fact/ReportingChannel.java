package dev.assay.fact;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A way by which customers report incidents and weaknesses to a multi-tenant provider (PCI DSS v4.0.1, A1.2.3). */
@Kind(
        name = "reporting-channel",
        list = "reportingChannels",
        describes = "A way by which customers report incidents and weaknesses to a multi-tenant provider")
public record ReportingChannel(
        @Required @Description("id of the channel") String id,
        @RefersTo(Customer.class) @Description("customers who were told of it") @Nullable Set<String> customers,
        @Description("whether it is meant for incidents") @Nullable Boolean forIncidents,
        @Description("whether it is meant for weaknesses") @Nullable Boolean forVulnerabilities,
        @Description("whether nobody but the provider can read what is reported") @Nullable Boolean secure,
        @Description("whether what is reported by it reaches somebody") @Nullable Boolean working,
        Origin origin)
        implements Fact {}
