package dev.assay.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something measured before and after the work for a need. */
@Kind(
        name = "performance-metric",
        list = "performanceMetrics",
        describes = "Something measured before and after the work for a need")
public record PerformanceMetric(
        @Required @Description("id of the metric") String id,
        @Required @RefersTo(Need.class) @Description("need that it serves") String need,
        @Description("what is measured, in words") @Nullable String title,
        @Description("unit of its values") @Nullable String unit,
        @Description("whether a smaller value is better") @Nullable Boolean lowerIsBetter,
        @MayBeNone @Description("value before the work; none when not measured") @Nullable BigDecimal baseline,
        @MayBeNone @Description("value that is wanted; none when none was set") @Nullable BigDecimal target,
        @MayBeNone @Description("value after the work; none when not measured") @Nullable BigDecimal measured,
        @MayBeNone @Description("day of that last measurement; none when there was none")
        @Nullable LocalDate measuredOn,
        @DaysSince("measuredOn") @Description("days since that last measurement") @Nullable Long ageInDays,
        Origin origin)
        implements Fact {}
