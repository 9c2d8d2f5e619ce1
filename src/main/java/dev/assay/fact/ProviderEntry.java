package dev.assay.fact;

import org.jspecify.annotations.Nullable;

/** An entry in the client's list of third-party service providers (PCI DSS v4.0.1, 12.8.1). */
@Kind(
        name = "provider-entry",
        list = "providerEntries",
        describes = "An entry in the client's list of third-party service providers")
public record ProviderEntry(
        @Required @Description("id of the entry") String id,
        @Required @RefersTo(Vendor.class) @Description("provider that it names") String vendor,
        @MayBeNone @Description("what the provider does, as written there; none when it does not say")
        @Nullable String serviceDescription,
        @Description("services of the provider that it does not describe, count") @Nullable Long undescribedServices,
        Origin origin)
        implements Fact {}
