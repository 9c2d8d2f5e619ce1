package dev.assay.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The result of a test run. */
@Kind(name = "test-report", list = "testReports", describes = "The result of a test run")
public record TestReport(
        @Required @Description("id of the report") String id,
        @Required @Description("what the run proves") TestKind kind,
        @RefersTo(Release.class) @MayBeNone @Description("release that was tested; none when not tied to one")
        @Nullable String release,
        @RefersTo(System.class) @MayBeNone @Description("system that was tested; none when it was the whole")
        @Nullable String system,
        @Description("tests, count") @Nullable Long total,
        @Description("tests that passed, count") @Nullable Long passed,
        @Description("tests that failed or broke, count") @Nullable Long failed,
        @Description("tests that were left out, count") @Nullable Long skipped,
        @PercentOf(part = "passed", whole = "total")
        @Description("tests that passed, in percent of all; those left out have not passed")
        @Nullable BigDecimal successPercent,
        @Description("day of the run") @Nullable LocalDate performedOn,
        @DaysSince("performedOn") @Description("days since the run") @Nullable Long ageInDays,
        @MayBeNone @Description("who accepted the result; none when nobody did") @Nullable String signedOffBy,
        Origin origin)
        implements Fact {}
