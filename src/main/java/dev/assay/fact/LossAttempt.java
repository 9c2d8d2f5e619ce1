package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Card numbers left the cardholder data environment by a way not authorised, or nearly did (PCI DSS v4.0.1, A3.2.6.1). */
@Kind(
        name = "loss-attempt",
        list = "lossAttempts",
        describes = "Card numbers left, or nearly left, the cardholder data environment by a way not authorised")
public record LossAttempt(
        @Required @Description("id of the attempt") String id,
        @RefersTo(System.class) @MayBeNone @Description("system from which they came; none when not known")
        @Nullable String system,
        @Description("day it was noticed") @Nullable LocalDate attemptedOn,
        @DaysSince("attemptedOn") @Description("days since it was noticed") @Nullable Long ageInDays,
        @MayBeNone @Description("day it was investigated; none when never") @Nullable LocalDate investigatedOn,
        @DaysSince("investigatedOn") @Description("days since it was investigated")
        @Nullable Long daysSinceInvestigation,
        @MayBeNone @Description("who investigated it; none when nobody") @Nullable String investigatedBy,
        @Description("whether a leak or a gap in a process was behind it") @Nullable Boolean leak,
        @MayBeNone @Description("day the leak or gap was closed; none while it is open")
        @Nullable LocalDate leakRemediedOn,
        @DaysSince("leakRemediedOn") @Description("days since the leak or gap was closed")
        @Nullable Long daysSinceRemedy,
        Origin origin)
        implements Fact {}
