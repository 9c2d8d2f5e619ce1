package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What those who direct the client were told about its compliance (PCI DSS v4.0.1, A3.1.1). */
@Kind(
        name = "management-report",
        list = "managementReports",
        describes = "What those who direct the client were told about its compliance")
public record ManagementReport(
        @Required @Description("id of the report") String id,
        @Description("day it was given") @Nullable LocalDate givenOn,
        @DaysSince("givenOn") @Description("days since it was given") @Nullable Long ageInDays,
        @Description("who got it, by the names a pack uses") @Nullable Set<String> recipients,
        @Description("what it told, by the names a pack uses") @Nullable Set<String> covers,
        Origin origin)
        implements Fact {}
