package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A documented measure by which a control is met in another way, where its law or standard leaves that open. */
@Kind(
        name = "alternative",
        list = "alternatives",
        describes = "A documented measure by which a control is met in another way")
public record Alternative(
        @Required @Description("id of the alternative") String id,
        @Required @Description("id of the control that is met in another way") String control,
        @RefersTo(System.class) @MayBeNone @Description("system it is about; none when about the whole")
        @Nullable String system,
        @Description("whether reasons and measure are written down") @Nullable Boolean documented,
        @Description("why the specification is not reasonable and appropriate here") @Nullable String rationale,
        @MayBeNone @Description("the equivalent measure; none when none is reasonable either") @Nullable String measure,
        @Description("whether the equivalent measure is in place") @Nullable Boolean implemented,
        @Description("whether the decision rests on the risk analysis") @Nullable Boolean riskAssessed,
        @MayBeNone @Description("who approved it; none when nobody") @Nullable String approvedBy,
        @MayBeNone @Description("day of approval; none when never") @Nullable LocalDate approvedOn,
        @DaysSince("approvedOn") @Description("days since approval") @Nullable Long ageInDays,
        @MayBeNone @Description("day of its last review; none when never") @Nullable LocalDate reviewedOn,
        @DaysSince("reviewedOn") @Description("days since its last review") @Nullable Long reviewAgeInDays,
        @Description("on what ground the control is met in another way") @Nullable AlternativeKind kind,
        @MayBeNone @Description("technical or business constraint that rules the control out; none when none")
        @Nullable String constraint,
        @Judged @Description("whether the measure goes beyond what other requirements ask for anyway")
        @Nullable Boolean aboveAndBeyond,
        @RefersTo(TargetedRiskAnalysis.class) @MayBeNone
        @Description("targeted risk analysis on which it rests; none when on none")
        @Nullable String riskAnalysis,
        @MayBeNone @Description("day it was last shown that the measure works; none when never")
        @Nullable LocalDate testedOn,
        @DaysSince("testedOn") @Description("days since it was last shown that the measure works")
        @Nullable Long testAgeInDays,
        Origin origin)
        implements Fact {}
