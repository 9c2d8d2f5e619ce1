package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A wireless access point that was found in or near a facility. */
@Kind(
        name = "wireless-access-point",
        list = "wirelessAccessPoints",
        describes = "A wireless access point that was found in or near a facility")
public record WirelessAccessPoint(
        @Required @Description("id of the access point, such as its address") String id,
        @RefersTo(Facility.class) @MayBeNone @Description("facility where it was found; none when in none of the list")
        @Nullable String facility,
        @Description("whether it was authorised") @Nullable Boolean authorised,
        @Description("whether the inventory of authorised access points names it") @Nullable Boolean inventoried,
        @MayBeNone @Description("business reason, as written down; none when not written down")
        @Nullable String justification,
        @Description("day it was found") @Nullable LocalDate detectedOn,
        @DaysSince("detectedOn") @Description("days since it was found") @Nullable Long ageInDays,
        @MayBeNone @Description("day it was removed or its risk was ended in another way; none when not")
        @Nullable LocalDate removedOn,
        @DaysSince("removedOn") @Description("days since it was removed") @Nullable Long daysSinceRemoval,
        Origin origin)
        implements Fact {}
