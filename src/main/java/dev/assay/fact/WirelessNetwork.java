package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A wireless network of the client. */
@Kind(name = "wireless-network", list = "wirelessNetworks", describes = "A wireless network of the client")
public record WirelessNetwork(
        @Required @Description("id of the network") String id,
        @Description("whether it is connected with the cardholder data environment") @Nullable Boolean reachesCde,
        @Description("whether account data is sent over it") @Nullable Boolean carriesAccountData,
        @RefersTo(NetworkControl.class) @MayBeNone
        @Description("network security control between it and the cardholder data environment; none when there is none")
        @Nullable String control,
        @Description("vendor defaults that were changed or found to be secure, by the names a pack uses")
        @Nullable Set<String> defaultsChanged,
        @Description("security protocol, such as WPA3-Enterprise") @Nullable String protocol,
        @Description("whether users and devices are authenticated by strong cryptography")
        @Nullable Boolean strongAuthentication,
        @Description("whether what is sent is encrypted by strong cryptography") @Nullable Boolean strongEncryption,
        @Description("day its keys were last changed") @Nullable LocalDate keyChangedOn,
        @DaysSince("keyChangedOn") @Description("days since its keys were last changed") @Nullable Long keyAgeInDays,
        @MayBeNone @Description("day somebody who knew the key last left the company or the role; none when nobody did")
        @Nullable LocalDate knowerLeftOn,
        @DaysSince("knowerLeftOn") @Description("days since somebody who knew the key last left")
        @Nullable Long daysSinceKnowerLeft,
        @MayBeNone @Description("day a key was last known or suspected to be compromised; none when never")
        @Nullable LocalDate keyCompromisedOn,
        @DaysSince("keyCompromisedOn") @Description("days since a key was last known or suspected to be compromised")
        @Nullable Long daysSinceKeyCompromise,
        Origin origin)
        implements Fact {}
