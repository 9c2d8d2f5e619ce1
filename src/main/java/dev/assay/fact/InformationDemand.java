package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A demand for personal data or records by an authority, or by the one on whose behalf the client holds them. */
@Kind(
        name = "information-demand",
        list = "informationDemands",
        describes = "A demand for personal data or records by an authority, or by whom the client works for")
public record InformationDemand(
        @Required @Description("id of the demand") String id,
        @Description("who demands it") @Nullable DisclosureRecipient requester,
        @MayBeNone @Description("for whom the client holds the data as its business associate; none when on its own account")
        @Nullable String onBehalfOf,
        @Description("whether the client has to answer by law, such as in an investigation or a review of compliance")
        @Nullable Boolean mandatory,
        @Description("whether it is for an electronic copy of data that the person whom it is about asked for")
        @Nullable Boolean electronicCopy,
        @Description("day it was received") @Nullable LocalDate receivedOn,
        @DaysSince("receivedOn") @Description("days since it was received") @Nullable Long daysSinceReceipt,
        @MayBeNone @Description("day set for the answer, extensions included; none when no day was set")
        @Nullable LocalDate dueOn,
        @DaysSince("dueOn") @Description("days since the answer was due; negative before") @Nullable Long daysSinceDue,
        @MayBeNone @Description("day the last of the data was given; none while not") @Nullable LocalDate answeredOn,
        @DaysSince("answeredOn") @Description("days since the last of the data was given") @Nullable Long daysSinceAnswer,
        @Description("whether all that was demanded was given") @Nullable Boolean complete,
        Origin origin)
        implements Fact {}
