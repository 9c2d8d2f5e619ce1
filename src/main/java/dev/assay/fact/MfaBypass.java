package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A user who gets in past a service that asks for more than one factor. */
@Kind(
        name = "mfa-bypass",
        list = "mfaBypasses",
        describes = "A user who gets in past a service that asks for more than one factor")
public record MfaBypass(
        @Required @Description("id of the bypass") String id,
        @RefersTo(MfaService.class) @Description("service that is passed by") @Nullable String service,
        @RefersTo(Account.class) @MayBeNone @Description("account that passes it by; none when it is a group of them")
        @Nullable String account,
        @Description("whether it is written down as an exception") @Nullable Boolean documented,
        @MayBeNone @Description("member of the management who authorised it; none when nobody")
        @Nullable String authorisedBy,
        @MayBeNone @Description("last day on which it is allowed; none when no end is set") @Nullable LocalDate endsOn,
        @DaysSince("endsOn") @Description("days since that last day; negative before") @Nullable Long daysSinceEnd,
        @MayBeNone @Description("day it was closed; none while it is open") @Nullable LocalDate closedOn,
        @DaysSince("closedOn") @Description("days since it was closed; negative before") @Nullable Long daysSinceClosing,
        Origin origin)
        implements Fact {}
