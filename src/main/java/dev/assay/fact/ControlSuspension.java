package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A time for which a security control was switched off or altered for somebody. */
@Kind(
        name = "control-suspension",
        list = "controlSuspensions",
        describes = "A time for which a security control was switched off or altered for somebody")
public record ControlSuspension(
        @Required @Description("id of the suspension") String id,
        @RefersTo(EndUserDevice.class) @MayBeNone @Description("device on which it was; none when not on one")
        @Nullable String device,
        @RefersTo(MalwareProtection.class) @MayBeNone
        @Description("malware protection that was switched off or altered; none when it was another control")
        @Nullable String protection,
        @MayBeNone @Description("why, as written down; none when not written down") @Nullable String reason,
        @MayBeNone @Description("member of the management who allowed it; none when nobody")
        @Nullable String authorisedBy,
        @Description("whether it was allowed for this case rather than in general") @Nullable Boolean singleCase,
        @Description("day it began") @Nullable LocalDate startedOn,
        @DaysSince("startedOn") @Description("days since it began") @Nullable Long ageInDays,
        @MayBeNone @Description("last day for which it is allowed; none when no end is set") @Nullable LocalDate endsOn,
        @DaysSince("endsOn") @Description("days since the last day for which it is allowed; negative before")
        @Nullable Long daysSinceEnd,
        @MayBeNone @Description("day the control was back in place; none while it is not")
        @Nullable LocalDate restoredOn,
        @DaysSince("restoredOn") @Description("days since the control was back in place")
        @Nullable Long daysSinceRestoration,
        Origin origin)
        implements Fact {}
