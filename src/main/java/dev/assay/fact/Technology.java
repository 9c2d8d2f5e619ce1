package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A hardware or software technology in use (PCI DSS v4.0.1, 12.3.4). */
@Kind(name = "technology", list = "technologies", describes = "A hardware or software technology in use")
public record Technology(
        @Required @Description("id of the technology") String id,
        @Description("product and version") @Nullable String name,
        @RefersTo(System.class) @Description("systems that are made of it or run it") @Nullable Set<String> systems,
        @MayBeNone @Description("day it was last reviewed; none when never") @Nullable LocalDate reviewedOn,
        @DaysSince("reviewedOn") @Description("days since it was last reviewed") @Nullable Long reviewAgeInDays,
        @Description("what the review looked at, by the names a pack uses") @Nullable Set<String> reviewCovers,
        @Description("whether its vendor mends its security promptly") @Nullable Boolean securityFixes,
        @Judged @Description("whether PCI DSS can be met with it") @Nullable Boolean supportsCompliance,
        @MayBeNone @Description("day from which its vendor supports it no more; none when no such day was announced")
        @Nullable LocalDate endOfLifeOn,
        @DaysSince("endOfLifeOn") @Description("days since its vendor supports it no more; negative before")
        @Nullable Long daysSinceEndOfLife,
        @MayBeNone @Description("plan to replace it or make up for it, as written down; none when there is none")
        @Nullable String remediationPlan,
        @MayBeNone @Description("member of senior management who approved the plan; none when nobody")
        @Nullable String planApprovedBy,
        @MayBeNone @Description("day by which the plan is to be carried out; none when it names no day")
        @Nullable LocalDate planDueOn,
        @DaysSince("planDueOn") @Description("days since the plan was to be carried out; negative before")
        @Nullable Long daysSincePlanDue,
        Origin origin)
        implements Fact {}
