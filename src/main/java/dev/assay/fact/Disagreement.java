package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person disputes the denial of an amendment (45 CFR 164.526(d)(2) to (5)). */
@Kind(name = "disagreement", list = "disagreements", describes = "A person disputes the denial of an amendment")
public record Disagreement(
        @Required @Description("id of the disagreement") String id,
        @Required @RefersTo(RightsRequest.class) @Description("the request that was denied") String request,
        @Description("whether it is a statement of disagreement; else the person asks only to send request and denial along")
        @Nullable Boolean statement,
        @Description("day the person handed it in") @Nullable LocalDate submittedOn,
        @DaysSince("submittedOn") @Description("days since it was handed in") @Nullable Long ageInDays,
        @Description("whether the client took it") @Nullable Boolean accepted,
        @MayBeNone @Description("day the client wrote a rebuttal; none when it wrote none") @Nullable LocalDate rebuttalOn,
        @DaysSince("rebuttalOn") @Description("days since the rebuttal") @Nullable Long daysSinceRebuttal,
        @MayBeNone @Description("day the person was given a copy of the rebuttal; none when not")
        @Nullable LocalDate rebuttalCopiedOn,
        @DaysSince("rebuttalCopiedOn") @Description("days since the copy of the rebuttal")
        @Nullable Long daysSinceRebuttalCopy,
        @Description("whether request, denial, statement and rebuttal are appended to the record or linked from it")
        @Nullable Boolean linked,
        @Description("disclosures of the disputed data since then, count") @Nullable Long laterDisclosures,
        @Description("those of them with these papers, or an accurate summary, included or sent separately, count")
        @Nullable Long laterDisclosuresWithIt,
        Origin origin)
        implements Fact {}
