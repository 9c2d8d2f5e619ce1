package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How one disclosure or request, or a routine sort of them, was held to the minimum (45 CFR 164.514(d)(3) to (5)). */
@Kind(
        name = "minimum-review",
        list = "minimumReviews",
        describes = "How one disclosure or request, or a routine sort of them, was held to the minimum")
public record MinimumReview(
        @Required @Description("id of the review") String id,
        @Required @RefersTo(Disclosure.class) @Description("the disclosure or request") String disclosure,
        @Description("how it was done") @Nullable MinimumBasis basis,
        @Description("whether there are written criteria, or a written protocol, by which it was done")
        @Nullable Boolean criteriaWritten,
        @Judged @Description("whether it was reasonable in the circumstances to rely on the one who asked")
        @Nullable Boolean reasonable,
        @MayBeNone @Description("day it was done; none when never") @Nullable LocalDate reviewedOn,
        @DaysSince("reviewedOn") @Description("days since it was done") @Nullable Long ageInDays,
        Origin origin)
        implements Fact {}
