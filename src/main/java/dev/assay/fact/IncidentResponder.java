package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person who was designated to respond to security incidents (PCI DSS v4.0.1, 12.10.3). */
@Kind(
        name = "incident-responder",
        list = "incidentResponders",
        describes = "A person who was designated to respond to security incidents")
public record IncidentResponder(
        @Required @Description("id of the designation") String id,
        @RefersTo(WorkforceMember.class) @MayBeNone
        @Description("the person; none while the place is vacant") @Nullable String person,
        @Description("when the person can be reached and respond") @Nullable Set<ServiceTime> available,
        @Description("whether the designation is written down") @Nullable Boolean documented,
        @Description("first day") @Nullable LocalDate designatedOn,
        @DaysSince("designatedOn") @Description("days since the first day; negative before") @Nullable Long ageInDays,
        @MayBeNone @Description("last day; none while no end is set") @Nullable LocalDate endedOn,
        @DaysSince("endedOn") @Description("days since the last day; negative before") @Nullable Long daysSinceEnd,
        Origin origin)
        implements Fact {}
