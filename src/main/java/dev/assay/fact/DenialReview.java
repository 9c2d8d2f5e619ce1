package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person's request to have a denial reviewed, and what became of it (45 CFR 164.524(a)(4), (d)(4)). */
@Kind(
        name = "denial-review",
        list = "denialReviews",
        describes = "A person's request to have a denial reviewed, and what became of it")
public record DenialReview(
        @Required @Description("id of the review") String id,
        @Required @RefersTo(RightsRequest.class) @Description("the request that was denied") String request,
        @Description("day the person asked for the review") @Nullable LocalDate askedOn,
        @DaysSince("askedOn") @Description("days since the person asked for it") @Nullable Long ageInDays,
        @MayBeNone @Description("day it went to the one who reviews; none while not") @Nullable LocalDate referredOn,
        @DaysSince("referredOn") @Description("days since it went to the one who reviews")
        @Nullable Long daysSinceReferral,
        @MayBeNone @Description("who reviews, named by the client; none when nobody") @Nullable String official,
        @Description("whether that is a licensed health care professional") @Nullable Boolean licensed,
        @Description("whether that one had a part in the denial") @Nullable Boolean involvedInDenial,
        @MayBeNone @Description("day it was decided; none while not") @Nullable LocalDate decidedOn,
        @DaysSince("decidedOn") @Description("days since it was decided") @Nullable Long daysSinceDecision,
        @Description("whether access is to be given by that decision") @Nullable Boolean accessGranted,
        @MayBeNone @Description("day the person was told in writing what was decided; none while not")
        @Nullable LocalDate toldOn,
        @DaysSince("toldOn") @Description("days since the person was told in writing") @Nullable Long daysSinceTold,
        @MayBeNone @Description("day the access was given; none while not") @Nullable LocalDate carriedOutOn,
        @DaysSince("carriedOutOn") @Description("days since the access was given") @Nullable Long daysSinceCarriedOut,
        Origin origin)
        implements Fact {}
