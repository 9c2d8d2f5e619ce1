package dev.assay.fact;

import org.jspecify.annotations.Nullable;

/** A service, protocol, daemon or function that is present on a system. */
@Kind(
        name = "system-service",
        list = "systemServices",
        describes = "A service, protocol, daemon or function that is present on a system")
public record SystemService(
        @Required @Description("id of the service") String id,
        @Required @RefersTo(System.class) @Description("system on which it is") String system,
        @Description("name, such as telnet") @Nullable String name,
        @Description("whether it is switched on") @Nullable Boolean enabled,
        @Judged @Description("whether the system's purpose needs it") @Nullable Boolean needed,
        @Description("whether it is considered insecure") @Nullable Boolean insecure,
        @MayBeNone @Description("business reason, as written down; none when not written down")
        @Nullable String justification,
        @MayBeNone @Description("security features that lower the risk, as written down; none when there are none")
        @Nullable String safeguards,
        @Description("whether those features are in place") @Nullable Boolean safeguardsActive,
        Origin origin)
        implements Fact {}
