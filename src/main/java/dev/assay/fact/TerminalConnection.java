package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A way by which terminals that read cards reach whoever authorises payments (PCI DSS v4.0.1, appendix A2). */
@Kind(
        name = "terminal-connection",
        list = "terminalConnections",
        describes = "A way by which terminals that read cards reach whoever authorises payments")
public record TerminalConnection(
        @Required @Description("id of the connection") String id,
        @RefersTo(PaymentDevice.class) @MayBeNone
        @Description("the client's terminal; none when terminals of others use it")
        @Nullable String terminal,
        @RefersTo(System.class) @MayBeNone @Description("system at which it ends; none when that is not the client's")
        @Nullable String system,
        @Description("protocols that it uses or accepts") @Nullable Set<TransportProtocol> protocols,
        @Description("whether terminal or connection is susceptible to a known exploit of these protocols")
        @Nullable Boolean susceptible,
        @MayBeNone @Description("day that was last looked into; none when never") @Nullable LocalDate exploitsCheckedOn,
        @DaysSince("exploitsCheckedOn") @Description("days since that was last looked into")
        @Nullable Long exploitCheckAgeInDays,
        @Description("whether the result is written down, with what the vendor or the configuration says")
        @Nullable Boolean checkDocumented,
        @Description("whether every customer can use it who wants to") @Nullable Boolean offered,
        @MayBeNone @Description("last day on which it is used; none while no end is set") @Nullable LocalDate endedOn,
        @DaysSince("endedOn") @Description("days since the last day on which it is used; negative before")
        @Nullable Long daysSinceEnd,
        Origin origin)
        implements Fact {}
