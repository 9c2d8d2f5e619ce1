package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A terminal that reads payment cards. */
@Kind(name = "payment-device", list = "paymentDevices", describes = "A terminal that reads payment cards")
public record PaymentDevice(
        @Required @Description("id of the terminal") String id,
        @Description("whether the list of terminals names it") @Nullable Boolean listed,
        @MayBeNone @Description("make and model in that list; none when it names none") @Nullable String model,
        @MayBeNone @Description("place in that list; none when it names none") @Nullable String location,
        @MayBeNone @Description("serial number or another unique mark in that list; none when it names none")
        @Nullable String serialNumber,
        @Description("whether model, place and number are as the list says") @Nullable Boolean listCurrent,
        @MayBeNone @Description("day of its last inspection; none when never") @Nullable LocalDate inspectedOn,
        @DaysSince("inspectedOn") @Description("days since its last inspection") @Nullable Long inspectionAgeInDays,
        @Description("for what it was inspected: tampering, substitution") @Nullable Set<String> inspectedFor,
        Origin origin)
        implements Fact {}
