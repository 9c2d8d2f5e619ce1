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
        @Description("lines reached, in percent") @Nullable BigDecimal linePercent,
        @Description("branches reached, in percent") @Nullable BigDecimal branchPercent,
        @Description("planted errors found, in percent") @Nullable BigDecimal mutationPercent,
        @Description("day of the measurement") @Nullable LocalDate measuredOn,
        @DaysSince("measuredOn") @Description("days since the measurement") @Nullable Long ageInDays,
        @RefersTo(Repository.class) @MayBeNone @Description("repository that was measured; none when not tied to one")
        @Nullable String repository,
        Origin origin)
        implements Fact {}
