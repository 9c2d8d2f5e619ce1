package dev.assay.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A role that an engagement needs for a time, and who fills it. */
@Kind(
        name = "staffing-need",
        list = "staffingNeeds",
        describes = "A role that an engagement needs for a time, and who fills it")
public record StaffingNeed(
        @Required @Description("id of the need") String id,
        @Description("role, such as developer") @Nullable String role,
        @MayBeNone @Description("who fills it; none while it is vacant") @Nullable String person,
        @Description("part of a full working time that is needed, percent") @Nullable Long neededPercent,
        @Description("part of a full working time the person has for it, percent; 0 while it is vacant")
        @Nullable Long assignedPercent,
        @MayBeNone @Description("hours that are planned for it in all; none when not planned") @Nullable BigDecimal hours,
        @Description("first day") @Nullable LocalDate neededFrom,
        @DaysSince("neededFrom") @Description("days since the first day; negative before")
        @Nullable Long daysSinceNeeded,
        @MayBeNone @Description("last day; none while no end is planned") @Nullable LocalDate neededUntil,
        @DaysSince("neededUntil") @Description("days since the last day; negative while needed")
        @Nullable Long daysSinceNeedEnded,
        Origin origin)
        implements Fact {}
