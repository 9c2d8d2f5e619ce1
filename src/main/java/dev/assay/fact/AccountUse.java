package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A time for which a shared account, one of a program or one of a vendor was open to people. */
@Kind(
        name = "account-use",
        list = "accountUses",
        describes = "A time for which a shared account, one of a program or one of a vendor was open to people")
public record AccountUse(
        @Required @Description("id of the use, such as a ticket or a session") String id,
        @RefersTo(Account.class) @Description("account that was used") @Nullable String account,
        @Judged @Description("whether circumstances out of the ordinary called for it") @Nullable Boolean exceptional,
        @MayBeNone @Description("why it was needed, as written down; none when not written down")
        @Nullable String justification,
        @MayBeNone @Description("member of the management who approved it; none when nobody") @Nullable String approvedBy,
        @Description("whether it was known which person it was before the account was opened")
        @Nullable Boolean identityConfirmed,
        @Description("whether everything done can be traced to one person") @Nullable Boolean attributable,
        @Description("whether somebody or something watched it for what is unusual") @Nullable Boolean monitored,
        @Description("day it began") @Nullable LocalDate startedOn,
        @DaysSince("startedOn") @Description("days since it began") @Nullable Long ageInDays,
        @Description("last day for which it was needed") @Nullable LocalDate neededUntil,
        @DaysSince("neededUntil") @Description("days since it was last needed; negative before")
        @Nullable Long daysSinceNeed,
        @MayBeNone @Description("day the account was closed again; none while it is open") @Nullable LocalDate closedOn,
        @DaysSince("closedOn") @Description("days since the account was closed again") @Nullable Long daysSinceClosing,
        Origin origin)
        implements Fact {}
