package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a vendor does against its contract, and what was done about it (45 CFR 164.504(e)(1)(ii) and (iii)). */
@Kind(
        name = "contract-breach",
        list = "contractBreaches",
        describes = "What a vendor does against its contract, and what was done about it")
public record ContractBreach(
        @Required @Description("id of the record") String id,
        @RefersTo(Vendor.class) @Description("vendor that breaks its contract") @Nullable String vendor,
        @Description("whether it is a pattern of activity or a practice, not a single lapse") @Nullable Boolean pattern,
        @Judged @Description("whether it breaks an obligation of weight") @Nullable Boolean material,
        @MayBeNone @Description("day the client learned of it; none when it did not know") @Nullable LocalDate knownOn,
        @DaysSince("knownOn") @Description("days since the client learned of it") @Nullable Long daysSinceKnowledge,
        @MayBeNone @Description("day the client took reasonable steps to have it cured or ended; none when never")
        @Nullable LocalDate stepsOn,
        @DaysSince("stepsOn") @Description("days since steps were taken") @Nullable Long daysSinceSteps,
        @MayBeNone @Description("day it was cured or ended; none while it goes on") @Nullable LocalDate endedOn,
        @DaysSince("endedOn") @Description("days since it was cured or ended") @Nullable Long daysSinceEnd,
        @MayBeNone @Description("day the contract was ended for it; none when it was not") @Nullable LocalDate terminatedOn,
        @DaysSince("terminatedOn") @Description("days since the contract was ended for it")
        @Nullable Long daysSinceTermination,
        @Judged @Description("whether it is feasible to end the contract") @Nullable Boolean terminationFeasible,
        Origin origin)
        implements Fact {}
