package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The right of a person to enter a facility alone. */
@Kind(
        name = "facility-access",
        list = "facilityAccesses",
        describes = "The right of a person to enter a facility alone")
public record FacilityAccess(
        @Required @Description("id of the right") String id,
        @RefersTo(WorkforceMember.class) @MayBeNone
        @Description("member of the workforce who has it; none when somebody else has")
        @Nullable String person,
        @MayBeNone
        @Description("somebody else who has it, in words, such as a cleaner; none when a member of the workforce has")
        @Nullable String visitor,
        @Required @RefersTo(Facility.class) @Description("the facility") String facility,
        @MayBeNone @Description("who authorised it; none when nobody") @Nullable String authorisedBy,
        @Description("day it was granted") @Nullable LocalDate grantedOn,
        @DaysSince("grantedOn") @Description("days since it was granted") @Nullable Long ageInDays,
        @MayBeNone @Description("day on which the duties that need it ended; none while they need it")
        @Nullable LocalDate neededUntil,
        @DaysSince("neededUntil") @Description("days since the duties that need it ended; negative before")
        @Nullable Long daysSinceNeed,
        @MayBeNone @Description("day it was withdrawn and badge or key came back; none while it is in force")
        @Nullable LocalDate revokedOn,
        @DaysSince("revokedOn") @Description("days since it was withdrawn") @Nullable Long daysSinceRevocation,
        @MayBeNone @Description("day it was last reviewed; none when never") @Nullable LocalDate reviewedOn,
        @DaysSince("reviewedOn") @Description("days since it was last reviewed") @Nullable Long reviewAgeInDays,
        Origin origin)
        implements Fact {}
