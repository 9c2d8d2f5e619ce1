package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person took consent back, and what followed (PDPL Art. 5(2)). */
@Kind(
        name = "consent-withdrawal",
        list = "consentWithdrawals",
        describes = "A person took consent back, and what followed")
public record ConsentWithdrawal(
        @Required @Description("id of the withdrawal") String id,
        @RefersTo(Consent.class) @Description("consent that was taken back") @Nullable String consent,
        @Description("day it was asked for") @Nullable LocalDate requestedOn,
        @DaysSince("requestedOn") @Description("days since it was asked for") @Nullable Long daysSinceRequest,
        @Description("whether it was refused, or put off until a later day") @Nullable Boolean refused,
        @MayBeNone @Description("day the processing on the ground of that consent stopped; none when it goes on")
        @Nullable LocalDate stoppedOn,
        @DaysSince("stoppedOn") @Description("days since that processing stopped") @Nullable Long daysSinceStop,
        @Description("whether the data had been disclosed to others") @Nullable Boolean disclosed,
        @MayBeNone @Description("day the others were told; none when never") @Nullable LocalDate recipientsToldOn,
        @DaysSince("recipientsToldOn") @Description("days since the others were told")
        @Nullable Long daysSinceRecipientsTold,
        @Description("whether the others were asked to destroy the data") @Nullable Boolean destructionRequested,
        Origin origin)
        implements Fact {}
