package dev.assay.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How much of the code the tests reach. */
@Kind(name = "coverage", list = "coverages", describes = "How much of the code the tests reach")
public record Coverage(
        @Required @Description("id of the measurement") String id,
        @RefersTo(Release.class) @MayBeNone @Description("release that was measured; none when not tied to one")
        @Nullable String release,
        @RefersTo(System.class) @MayBeNone @Description("system that was measured; none when it was the whole")
        @Nullable String system,
        @MayBeNone @Description("lines reached, in percent; none when it does not measure lines")
        @Nullable BigDecimal linePercent,
        @MayBeNone @Description("branches reached, in percent; none when it does not measure branches, or there are none")
        @Nullable BigDecimal branchPercent,
        @MayBeNone @Description("planted errors found, in percent; none when it planted none")
        @Nullable BigDecimal mutationPercent,
        @Description("day of the measurement") @Nullable LocalDate measuredOn,
        @DaysSince("measuredOn") @Description("days since the measurement") @Nullable Long ageInDays,
        @RefersTo(Repository.class) @MayBeNone @Description("repository that was measured; none when not tied to one")
        @Nullable String repository,
        Origin origin)
        implements Fact {}
