package dev.assay.fact;

import org.jspecify.annotations.Nullable;

/** A rule of a network security control that allows traffic. */
@Kind(
        name = "network-rule",
        list = "networkRules",
        describes = "A rule of a network security control that allows traffic")
public record NetworkRule(
        @Required @Description("id of the rule") String id,
        @Required @RefersTo(NetworkControl.class) @Description("control in which it stands") String control,
        @Description("zone from which traffic comes") @Nullable NetworkZone from,
        @Description("zone to which it goes") @Nullable NetworkZone to,
        @Description("service, protocol and port") @Nullable String service,
        @Description("whether it allows any source, any destination or any port") @Nullable Boolean unrestricted,
        @MayBeNone @Description("business need, as written down; none when not written down")
        @Nullable String justification,
        @MayBeNone @Description("who approved it; none when nobody") @Nullable String approvedBy,
        @Judged @Description("whether the business need still exists") @Nullable Boolean necessary,
        @Description("whether where it leads to is authorised to serve the public") @Nullable Boolean publicService,
        @Description("whether service, protocol or port is considered insecure") @Nullable Boolean insecure,
        @MayBeNone @Description("security features that lower the risk, as written down; none when there are none")
        @Nullable String safeguards,
        @Description("whether those features are in place") @Nullable Boolean safeguardsActive,
        Origin origin)
        implements Fact {}
