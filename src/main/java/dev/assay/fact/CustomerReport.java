package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An incident or a weakness that a customer reported to a multi-tenant provider (PCI DSS v4.0.1, A1.2.3). */
@Kind(
        name = "customer-report",
        list = "customerReports",
        describes = "An incident or a weakness that a customer reported to a multi-tenant provider")
public record CustomerReport(
        @Required @Description("id of the report") String id,
        @RefersTo(Customer.class) @Description("the customer") @Nullable String customer,
        @Description("what was reported") @Nullable ReportedMatter about,
        @Description("day of the report") @Nullable LocalDate reportedOn,
        @DaysSince("reportedOn") @Description("days since the report") @Nullable Long ageInDays,
        @MayBeNone @Description("how its risk was ranked; none when it was not") @Nullable Criticality level,
        @MayBeNone @Description("day it was ranked; none when never") @Nullable LocalDate rankedOn,
        @DaysSince("rankedOn") @Description("days since it was ranked") @Nullable Long daysSinceRanking,
        @MayBeNone @Description("days within which its rank wants it addressed; none when it sets none")
        @Nullable Long treatmentDays,
        @MayBeNone @Description("day it was addressed and mended; none while it is not")
        @Nullable LocalDate addressedOn,
        @DaysSince("addressedOn") @Description("days since it was addressed and mended")
        @Nullable Long daysSinceAddressed,
        Origin origin)
        implements Fact {}
