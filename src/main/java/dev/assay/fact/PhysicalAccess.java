package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The right of a person to enter a sensitive area. */
@Kind(
        name = "physical-access",
        list = "physicalAccesses",
        describes = "The right of a person to enter a sensitive area")
public record PhysicalAccess(
        @Required @Description("id of the right") String id,
        @RefersTo(WorkforceMember.class) @Description("the person") @Nullable String person,
        @RefersTo(SensitiveArea.class) @Description("the area") @Nullable String area,
        @MayBeNone @Description("who authorised it; none when nobody") @Nullable String authorisedBy,
        @Judged @Description("whether the person's function needs it") @Nullable Boolean needed,
        @MayBeNone @Description("day it was withdrawn; none while it is in force") @Nullable LocalDate revokedOn,
        @DaysSince("revokedOn") @Description("days since it was withdrawn; negative before")
        @Nullable Long daysSinceRevocation,
        @MayBeNone @Description("day all keys, cards and the like were returned or disabled; none while they are not")
        @Nullable LocalDate meansReturnedOn,
        @DaysSince("meansReturnedOn") @Description("days since all keys, cards and the like were returned or disabled")
        @Nullable Long daysSinceReturn,
        Origin origin)
        implements Fact {}
