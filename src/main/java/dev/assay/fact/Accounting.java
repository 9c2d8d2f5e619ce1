package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A list of disclosures that was given to a person on his request (45 CFR 164.528). */
@Kind(
        name = "accounting",
        list = "accountings",
        describes = "A list of disclosures that was given to a person on his request")
public record Accounting(
        @Required @Description("id of the accounting") String id,
        @Required @RefersTo(RightsRequest.class) @Description("the request") String request,
        @Description("day it was given") @Nullable LocalDate givenOn,
        @DaysSince("givenOn") @Description("days since it was given") @Nullable Long ageInDays,
        @Description("whether it is in writing") @Nullable Boolean written,
        @Description("days before the request that it covers") @Nullable Long periodDays,
        @MayBeNone @Description("days before the request that the person asked for; none when all six years")
        @Nullable Long askedDays,
        @RefersTo(Disclosure.class) @Description("disclosures it lists, alone or summed up")
        @Nullable Set<String> disclosures,
        @Description("whether disclosures to and by business associates are in it") @Nullable Boolean associatesIncluded,
        @Description("what it tells of each disclosure, or of each sum") @Nullable Set<AccountingPoint> points,
        @Description("whether it sums up repeated disclosures to one recipient for one purpose")
        @Nullable Boolean repeatedSummed,
        @Description("whether it sums up disclosures for research on 50 people or more") @Nullable Boolean researchSummed,
        @Description("whether a copy of it is kept") @Nullable Boolean copyKept,
        Origin origin)
        implements Fact {}
