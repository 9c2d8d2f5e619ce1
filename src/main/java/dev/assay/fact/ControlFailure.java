package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A critical security control failed: when, why, and what was done about it. */
@Kind(
        name = "control-failure",
        list = "controlFailures",
        describes = "A critical security control failed: when, why, and what was done about it")
public record ControlFailure(
        @Required @Description("id of the failure") String id,
        @Description("control that failed") @Nullable SecurityControl control,
        @RefersTo(System.class) @Description("systems that it left without protection") @Nullable Set<String> systems,
        @Description("day it failed") @Nullable LocalDate startedOn,
        @DaysSince("startedOn") @Description("days since it failed") @Nullable Long ageInDays,
        @MayBeNone @Description("day somebody was alerted; none when nobody was") @Nullable LocalDate detectedOn,
        @DaysSince("detectedOn") @Description("days since somebody was alerted") @Nullable Long daysSinceDetection,
        @MayBeNone @Description("day it worked again; none while it does not") @Nullable LocalDate restoredOn,
        @DaysSince("restoredOn") @Description("days since it worked again") @Nullable Long daysSinceRestoration,
        @Description("what was done about it and written down, by the names a pack uses")
        @Nullable Set<String> handled,
        Origin origin)
        implements Fact {}
