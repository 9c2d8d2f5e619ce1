package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day on which a system was connected to production, and what was done before. */
@Kind(
        name = "production-start",
        list = "productionStarts",
        describes = "The day on which a system was connected to production, and what was done before")
public record ProductionStart(
        @Required @Description("id of the start") String id,
        @Required @RefersTo(System.class) @Description("the system") String system,
        @Description("day it was connected to production") @Nullable LocalDate startedOn,
        @DaysSince("startedOn") @Description("days since it was connected to production") @Nullable Long ageInDays,
        @MayBeNone @Description("day its configuration standard was applied and verified; none when never")
        @Nullable LocalDate hardenedOn,
        @DaysSince("hardenedOn") @Description("days since its configuration standard was applied and verified")
        @Nullable Long daysSinceHardening,
        @Description("test accounts that are still on it, count") @Nullable Long testAccountsLeft,
        @Description("whether test data is still on it") @Nullable Boolean testDataLeft,
        @MayBeNone @Description("day the last test data and test account were removed; none when never")
        @Nullable LocalDate testDataRemovedOn,
        @DaysSince("testDataRemovedOn") @Description("days since the last test data and test account were removed")
        @Nullable Long daysSinceTestDataRemoval,
        Origin origin)
        implements Fact {}
