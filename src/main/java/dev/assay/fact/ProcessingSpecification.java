package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a system's processing has to take in, do and give out (TSC PI1.1). */
@Kind(
        name = "processing-specification",
        list = "processingSpecifications",
        describes = "What a system's processing has to take in, do and give out")
public record ProcessingSpecification(
        @Required @Description("id of the specification") String id,
        @RefersTo(System.class) @Description("systems it is for") @Nullable Set<String> systems,
        @Description("points it settles: inputs, processing, outputs, timing, error-handling, definitions or retention")
        @Nullable Set<String> points,
        @MayBeNone @Description("who approved it; none when nobody") @Nullable String approvedBy,
        @MayBeNone @Description("day of approval; none when never") @Nullable LocalDate approvedOn,
        @DaysSince("approvedOn") @Description("days since approval") @Nullable Long ageInDays,
        @MayBeNone @Description("day of its last review; none when never") @Nullable LocalDate reviewedOn,
        @DaysSince("reviewedOn") @Description("days since its last review") @Nullable Long reviewAgeInDays,
        @MayBeNone @Description("day users of the system could last get it; none when never")
        @Nullable LocalDate usersToldOn,
        @DaysSince("usersToldOn") @Description("days since users could last get it") @Nullable Long daysSinceUsersTold,
        Origin origin)
        implements Fact {}
