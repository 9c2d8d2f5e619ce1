package dev.assay.fact;

import org.jspecify.annotations.Nullable;

/** A socket of the network in a facility. */
@Kind(name = "network-jack", list = "networkJacks", describes = "A socket of the network in a facility")
public record NetworkJack(
        @Required @Description("id of the socket") String id,
        @RefersTo(Facility.class) @Description("facility in which it is") @Nullable String facility,
        @Description("whether people from outside can get at it, such as in a lobby") @Nullable Boolean publiclyReachable,
        @Description("whether its use is restricted, physically or logically") @Nullable Boolean restricted,
        Origin origin)
        implements Fact {}
