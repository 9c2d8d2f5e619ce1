package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A network security control, such as a firewall, and how it is configured. */
@Kind(
        name = "network-control",
        list = "networkControls",
        describes = "A network security control, such as a firewall, and how it is configured")
public record NetworkControl(
        @Required @Description("id of the control") String id,
        @Description("zones between which it stands") @Nullable Set<NetworkZone> between,
        @RefersTo(Policy.class) @MayBeNone @Description("standard by which it is configured; none when by none")
        @Nullable String standard,
        @Description("settings that differ from the standard, count") @Nullable Long deviations,
        @Description("whether it denies all inbound traffic that no rule allows") @Nullable Boolean deniesInbound,
        @Description("whether it denies all outbound traffic that no rule allows") @Nullable Boolean deniesOutbound,
        @Description("whether answers are let in only where somebody inside began") @Nullable Boolean stateful,
        @Description("whether it detects and blocks forged source addresses") @Nullable Boolean antiSpoofing,
        @Description("what hides internal addresses and routes from outsiders, by the names a pack uses")
        @Nullable Set<String> hiddenBy,
        @MayBeNone @Description("day its configuration was last reviewed; none when never")
        @Nullable LocalDate reviewedOn,
        @DaysSince("reviewedOn") @Description("days since its configuration was last reviewed")
        @Nullable Long reviewAgeInDays,
        @Description("findings of that review that are still open, count") @Nullable Long reviewFindings,
        @Description("whether its configuration files are kept from those without a right to them")
        @Nullable Boolean configurationProtected,
        @Description("whether its configuration files are as what is running")
        @Nullable Boolean configurationConsistent,
        Origin origin)
        implements Fact {}
