package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A documented measure taken instead of an addressable specification of HIPAA (45 CFR 164.306(d)(3)). */
@Kind(
        name = "alternative",
        list = "alternatives",
        describes = "A documented measure taken instead of an addressable specification")
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
        Origin origin)
        implements Fact {}
