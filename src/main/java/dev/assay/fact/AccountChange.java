package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An account, its rights or what it is authenticated by was made, changed or removed. */
@Kind(
        name = "account-change",
        list = "accountChanges",
        describes = "An account, its rights or what it is authenticated by was made, changed or removed")
public record AccountChange(
        @Required @Description("id of the change, such as a ticket") String id,
        @RefersTo(Account.class) @Description("account that was changed") @Nullable String account,
        @Description("what was done") @Nullable AccountChangeKind kind,
        @Description("day it was done") @Nullable LocalDate changedOn,
        @DaysSince("changedOn") @Description("days since it was done") @Nullable Long ageInDays,
        @MayBeNone @Description("who authorised it; none when nobody") @Nullable String authorisedBy,
        @Description("whether the authorisation names the rights") @Nullable Boolean rightsSpecified,
        @Description("whether no right was given that the authorisation does not name")
        @Nullable Boolean withinAuthorisation,
        @Description("whether it was made sure who the user is before it was done") @Nullable Boolean identityVerified,
        @Description("whether the new password was one that nobody else got") @Nullable Boolean passwordUnique,
        @Description("whether the new password has to be changed at its first use") @Nullable Boolean changeForced,
        Origin origin)
        implements Fact {}
