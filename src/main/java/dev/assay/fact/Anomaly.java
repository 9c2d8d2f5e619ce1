package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something unusual that a review of logs or a watching system found, and what became of it. */
@Kind(
        name = "anomaly",
        list = "anomalies",
        describes = "Something unusual that a review of logs or a watching system found, and what became of it")
public record Anomaly(
        @Required @Description("id of the anomaly, such as the number of the alert") String id,
        @RefersTo(System.class) @MayBeNone @Description("system on which it was found; none when it is about the whole")
        @Nullable String system,
        @Description("how bad it may be") @Nullable Criticality level,
        @Description("day it was found") @Nullable LocalDate foundOn,
        @DaysSince("foundOn") @Description("days since it was found") @Nullable Long ageInDays,
        @MayBeNone @Description("who looked into it; none when nobody") @Nullable String investigatedBy,
        @MayBeNone @Description("day it was dealt with; none while it is not") @Nullable LocalDate addressedOn,
        @DaysSince("addressedOn") @Description("days since it was dealt with") @Nullable Long daysSinceAddressed,
        @MayBeNone @Description("what was found out and done, as written down; none when not written down")
        @Nullable String outcome,
        Origin origin)
        implements Fact {}
