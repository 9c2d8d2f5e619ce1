package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Data that was given to a person, or shown, on his request, and in which form (45 CFR 164.524(c)). */
@Kind(
        name = "record-delivery",
        list = "recordDeliveries",
        describes = "Data that was given to a person, or shown, on his request, and in which form")
public record RecordDelivery(
        @Required @Description("id of the delivery") String id,
        @Required @RefersTo(RightsRequest.class) @Description("the request") String request,
        @Description("day it was given") @Nullable LocalDate givenOn,
        @DaysSince("givenOn") @Description("days since it was given") @Nullable Long ageInDays,
        @MayBeNone @Description("form and format that was asked for, such as paper, pdf or film; none when any will do")
        @Nullable String formatAsked,
        @Description("form and format in which it was given, by the same names") @Nullable String formatGiven,
        @Judged @Description("whether it can readily be produced as asked") @Nullable Boolean producible,
        @Description("whether the person agreed to the form in which it was given") @Nullable Boolean formatAgreed,
        @Description("whether a person can read it as it was given") @Nullable Boolean readable,
        @Description("whether the data is held electronically") @Nullable Boolean heldElectronically,
        @Description("whether an electronic copy was asked for") @Nullable Boolean electronicAsked,
        @Description("whether an electronic copy was given") @Nullable Boolean electronicGiven,
        @MayBeNone @Description("way that was asked for; none when any will do") @Nullable DeliveryWay wayAsked,
        @Description("way it was given") @Nullable DeliveryWay wayUsed,
        @Description("whether the person agreed to that way") @Nullable Boolean wayAgreed,
        @Description("whether a convenient time and place were arranged with the person, to inspect or collect")
        @Nullable Boolean timeArranged,
        @Description("whether a summary was given instead of the data, or an explanation with it")
        @Nullable Boolean summarised,
        @Description("whether the person agreed beforehand to the summary or explanation, and to its fee if any")
        @Nullable Boolean summaryAgreed,
        @Description("whether all of the data asked for, and not denied, is in it or in others for the same request")
        @Nullable Boolean complete,
        @MayBeNone @Description("other person to whom the copy was to be sent; none when to the person who asked")
        @Nullable String directedTo,
        @Description("whether that was asked for in writing, signed, with name and address of the other person")
        @Nullable Boolean directionSigned,
        @Description("whether it is an electronic copy of an electronic health record that was to be sent")
        @Nullable Boolean electronicHealthRecord,
        @Description("whether it reached the one to whom it was to go") @Nullable Boolean reachedRecipient,
        Origin origin)
        implements Fact {}
