package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Types of one language that are generated from a data contract. */
@Kind(
        name = "generated-model",
        list = "generatedModels",
        describes = "Types of one language that are generated from a data contract")
public record GeneratedModel(
        @Required @Description("id of the model") String id,
        @Required @RefersTo(DataContract.class) @Description("contract it is generated from") String contract,
        @Required @Description("programming language") String language,
        @MayBeNone @Description("day it was generated; none when it was written by hand")
        @Nullable LocalDate generatedOn,
        @DaysSince("generatedOn") @Description("days since it was generated") @Nullable Long ageInDays,
        @Description("whether somebody has changed what was generated") @Nullable Boolean editedByHand,
        @Description("whether the pipeline stops when generating it again gives another text")
        @Nullable Boolean checkedInPipeline,
        @MayBeNone
        @Description("day samples last went through it and another language without loss; none when never")
        @Nullable LocalDate roundTripOn,
        @DaysSince("roundTripOn") @Description("days since samples last went through")
        @Nullable Long daysSinceRoundTrip,
        @Description("other languages with which that was tried") @Nullable Set<String> roundTripWith,
        @CountOf("roundTripWith") @Description("how many other languages that was tried with")
        @Nullable Long roundTripCount,
        Origin origin)
        implements Fact {}
