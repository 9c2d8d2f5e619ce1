package dev.assay.fact;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A server of the client's that gives other systems the time. */
@Kind(name = "time-server", list = "timeServers", describes = "A server of the client's that gives other systems the time")
public record TimeServer(
        @Required @Description("id of the time server") String id,
        @RefersTo(System.class) @MayBeNone @Description("system that it is; none when it is not one of the list")
        @Nullable String system,
        @Description("whether it is one of those that were designated to give the time") @Nullable Boolean designated,
        @Description("whether it takes time from outside the client's network") @Nullable Boolean external,
        @Description("whether it takes time only from named sources that the industry accepts")
        @Nullable Boolean acceptedSourcesOnly,
        @Description("whether the time it takes is based on UTC or International Atomic Time")
        @Nullable Boolean universal,
        @RefersTo(TimeServer.class) @Description("other time servers with which it compares its time")
        @Nullable Set<String> peers,
        @CountOf("peers") @Description("time servers with which it compares its time, count") @Nullable Long peerCount,
        Origin origin)
        implements Fact {}
