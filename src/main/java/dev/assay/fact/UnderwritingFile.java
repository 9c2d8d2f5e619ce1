package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** PHI that a health plan got to decide on insurance (45 CFR 164.514(g)). */
@Kind(
        name = "underwriting-file",
        list = "underwritingFiles",
        describes = "PHI that a health plan got to decide on insurance")
public record UnderwritingFile(
        @Required @Description("id of the file") String id,
        @Description("day it was received") @Nullable LocalDate receivedOn,
        @DaysSince("receivedOn") @Description("days since it was received") @Nullable Long ageInDays,
        @Description("whether the insurance or benefits were placed with the plan") @Nullable Boolean placed,
        @Description("purposes for which it was used or disclosed apart from that decision")
        @Nullable Set<DisclosurePurpose> laterPurposes,
        @CountOf("laterPurposes") @Description("other purposes, count") @Nullable Long laterPurposesCount,
        @Judged @Description("whether a law requires that other use or disclosure") @Nullable Boolean laterLawful,
        Origin origin)
        implements Fact {}
