package dev.assay.fact;

import org.jspecify.annotations.Nullable;

/** What notices that a critical security control has failed. */
@Kind(
        name = "control-monitor",
        list = "controlMonitors",
        describes = "What notices that a critical security control has failed")
public record ControlMonitor(
        @Required @Description("id of the monitor") String id,
        @Description("control whose failure it notices") @Nullable SecurityControl control,
        @Description("whether it runs") @Nullable Boolean running,
        @MayBeNone @Description("who is alerted; none when nobody") @Nullable String alerted,
        Origin origin)
        implements Fact {}
