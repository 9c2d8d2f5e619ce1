package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A search for wireless access points in a facility. */
@Kind(
        name = "wireless-search",
        list = "wirelessSearches",
        describes = "A search for wireless access points in a facility")
public record WirelessSearch(
        @Required @Description("id of the search") String id,
        @RefersTo(Facility.class) @Description("facility that was searched") @Nullable String facility,
        @Description("day of the search, or the last day of one that goes on") @Nullable LocalDate performedOn,
        @DaysSince("performedOn") @Description("days since the search") @Nullable Long ageInDays,
        @Description("whether all access points, authorised or not, were found and identified")
        @Nullable Boolean allIdentified,
        @Description("whether a system searches by itself all the time") @Nullable Boolean automated,
        @MayBeNone @Description("who is alerted by it; none when nobody") @Nullable String alerted,
        Origin origin)
        implements Fact {}
