package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The right of a person to use a system. */
@Kind(name = "access-grant", list = "accessGrants", describes = "The right of a person to use a system")
public record AccessGrant(
        @Required @Description("id of the grant") String id,
        @Required @RefersTo(WorkforceMember.class) @Description("person who has the right") String person,
        @Required @RefersTo(System.class) @Description("system it opens") String system,
        @Description("classes of data the person can reach by it") @Nullable Set<DataClass> reaches,
        @Description("what the person may do, in words, such as read or administer") @Nullable Set<String> rights,
        @Judged @Description("whether the person's present duties need it") @Nullable Boolean needed,
        @MayBeNone @Description("day on which the duties that need it ended, by leaving or by other duties; none while they need it")
        @Nullable LocalDate neededUntil,
        @DaysSince("neededUntil") @Description("days since the duties that need it ended; negative before")
        @Nullable Long daysSinceNeed,
        @MayBeNone @Description("who authorised it; none when nobody") @Nullable String authorisedBy,
        @MayBeNone @Description("day it was authorised; none when never")
        @Nullable LocalDate authorisedOn,
        @DaysSince("authorisedOn") @Description("days since it was authorised")
        @Nullable Long daysSinceAuthorisation,
        @Description("whether it and its changes are written down") @Nullable Boolean documented,
        @Description("day it was granted") @Nullable LocalDate grantedOn,
        @DaysSince("grantedOn") @Description("days since it was granted") @Nullable Long ageInDays,
        @MayBeNone @Description("day it was last reviewed; none when never") @Nullable LocalDate reviewedOn,
        @DaysSince("reviewedOn") @Description("days since it was last reviewed") @Nullable Long reviewAgeInDays,
        @MayBeNone @Description("day it was withdrawn; none while it is in force") @Nullable LocalDate revokedOn,
        @DaysSince("revokedOn") @Description("days since it was withdrawn; negative before")
        @Nullable Long daysSinceRevocation,
        @Judged
        @Description("of health data: whether the person's part in health services or insurance needs this access")
        @Nullable Boolean forHealthServices,
        Origin origin)
        implements Fact {}
