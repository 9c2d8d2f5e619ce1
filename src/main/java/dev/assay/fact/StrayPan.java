package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Card numbers that were found stored where they are not expected (PCI DSS v4.0.1, 12.10.7). */
@Kind(
        name = "stray-pan",
        list = "strayPans",
        describes = "Card numbers that were found stored where they are not expected")
public record StrayPan(
        @Required @Description("id of the find") String id,
        @RefersTo(System.class) @MayBeNone @Description("system on which they were found; none for paper and loose media")
        @Nullable String system,
        @Description("day they were found") @Nullable LocalDate foundOn,
        @DaysSince("foundOn") @Description("days since they were found") @Nullable Long ageInDays,
        @MayBeNone @Description("day the response began; none when it has not") @Nullable LocalDate respondedOn,
        @DaysSince("respondedOn") @Description("days since the response began") @Nullable Long daysSinceResponse,
        @Description("what was done about them") @Nullable Set<StrayPanStep> steps,
        @MayBeNone @Description("day nothing remained to be done; none while something does")
        @Nullable LocalDate closedOn,
        @DaysSince("closedOn") @Description("days since nothing remained to be done") @Nullable Long daysSinceClosing,
        Origin origin)
        implements Fact {}
