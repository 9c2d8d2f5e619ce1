package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An account that a vendor delivers with a system. */
@Kind(name = "default-account", list = "defaultAccounts", describes = "An account that a vendor delivers with a system")
public record DefaultAccount(
        @Required @Description("id of the account") String id,
        @Required @RefersTo(System.class) @Description("system with which it came") String system,
        @Description("whether it is used") @Nullable Boolean used,
        @MayBeNone @Description("day its default password was replaced; none when never")
        @Nullable LocalDate passwordChangedOn,
        @DaysSince("passwordChangedOn") @Description("days since its default password was replaced")
        @Nullable Long passwordAgeInDays,
        @MayBeNone @Description("day it was removed or disabled; none while it is neither")
        @Nullable LocalDate disabledOn,
        @DaysSince("disabledOn") @Description("days since it was removed or disabled") @Nullable Long daysSinceDisabled,
        Origin origin)
        implements Fact {}
