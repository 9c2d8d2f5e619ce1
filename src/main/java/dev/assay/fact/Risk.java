package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A risk that a risk analysis found and what was done about it. */
@Kind(name = "risk", list = "risks", describes = "A risk that a risk analysis found and what was done about it")
public record Risk(
        @Required @Description("id of the risk") String id,
        @Description("what may happen and why, in words") @Nullable String title,
        @RefersTo(System.class) @Description("systems it is about") @Nullable Set<String> systems,
        @Description("how bad it was when it was found") @Nullable Criticality level,
        @MayBeNone @Description("how bad it is with the measures in place; none while no measure is in place")
        @Nullable Criticality residualLevel,
        @Description("measures against it that are in place, in words") @Nullable Set<String> measures,
        @MayBeNone @Description("person or team that answers for reducing it; none when nobody")
        @Nullable String owner,
        @MayBeNone @Description("what was decided to do about it; none when nothing was") @Nullable RiskTreatment treatment,
        @MayBeNone @Description("member of the management who accepted what is left of it; none when nobody")
        @Nullable String acceptedBy,
        @Description("whether likelihood and impact were both rated") @Nullable Boolean rated,
        @MayBeNone @Description("day it was last looked at again; none when never since it was found")
        @Nullable LocalDate reviewedOn,
        @DaysSince("reviewedOn") @Description("days since it was last looked at again") @Nullable Long reviewAgeInDays,
        @Description("day it was found") @Nullable LocalDate identifiedOn,
        @DaysSince("identifiedOn") @Description("days since it was found") @Nullable Long ageInDays,
        @MayBeNone @Description("day by which it has to be reduced; none when none was set") @Nullable LocalDate dueOn,
        @DaysSince("dueOn") @Description("days since it had to be reduced; negative before")
        @Nullable Long daysSinceDue,
        Origin origin)
        implements Fact {}
