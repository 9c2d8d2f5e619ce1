package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A risk analysis for one requirement of PCI DSS (12.3.1, 12.3.2). */
@Kind(
        name = "targeted-risk-analysis",
        list = "targetedRiskAnalyses",
        describes = "A risk analysis for one requirement of PCI DSS (12.3.1, 12.3.2)")
public record TargetedRiskAnalysis(
        @Required @Description("id of the analysis") String id,
        @Required @Description("id of the requirement") String control,
        @Description("points it settles, by the names a pack uses") @Nullable Set<String> covers,
        @MayBeNone @Description("days between repetitions that it sets; none when it is not about how often")
        @Nullable Long intervalDays,
        @Description("day it was done") @Nullable LocalDate performedOn,
        @DaysSince("performedOn") @Description("days since it was done") @Nullable Long ageInDays,
        @MayBeNone @Description("day it was last reviewed; none when never") @Nullable LocalDate reviewedOn,
        @DaysSince("reviewedOn") @Description("days since it was last reviewed") @Nullable Long reviewAgeInDays,
        @MayBeNone @Description("member of senior management who approved it; none when nobody")
        @Nullable String approvedBy,
        @Description("whether it is written down") @Nullable Boolean documented,
        @MayBeNone @Description("day a review found that it has to be done anew; none when it need not")
        @Nullable LocalDate updateNeededOn,
        @DaysSince("updateNeededOn") @Description("days since a review found that it has to be done anew")
        @Nullable Long daysSinceUpdateNeeded,
        Origin origin)
        implements Fact {}
