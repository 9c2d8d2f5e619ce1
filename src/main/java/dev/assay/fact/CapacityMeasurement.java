package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How much of a system's capacity is used, and what was done about it (TSC A1.1). */
@Kind(
        name = "capacity-measurement",
        list = "capacityMeasurements",
        describes = "How much of a system's capacity is used, and what was done about it")
public record CapacityMeasurement(
        @Required @Description("id of the measurement") String id,
        @Required @RefersTo(System.class) @Description("the system") String system,
        @Description("what was measured, such as storage, memory, connections or throughput") @Nullable String resource,
        @Description("day of the measurement") @Nullable LocalDate measuredOn,
        @DaysSince("measuredOn") @Description("days since the measurement") @Nullable Long ageInDays,
        @Description("share that is used at peak, in percent, rounded up") @Nullable Long usedPercent,
        @MayBeNone @Description("share from which something has to be done, in percent; none when none was set")
        @Nullable Long thresholdPercent,
        @MayBeNone @Description("day on which its future use was last forecast; none when never")
        @Nullable LocalDate forecastOn,
        @DaysSince("forecastOn") @Description("days since its future use was last forecast")
        @Nullable Long forecastAgeInDays,
        @MayBeNone
        @Description("day capacity was added or use brought down after this measurement; none when nothing was done")
        @Nullable LocalDate actedOn,
        @DaysSince("actedOn") @Description("days since capacity was added or use brought down")
        @Nullable Long daysSinceAction,
        Origin origin)
        implements Fact {}
