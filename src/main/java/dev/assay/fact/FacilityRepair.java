package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A repair of, or change to, a part of a facility, such as a door, a wall or a lock. */
@Kind(
        name = "facility-repair",
        list = "facilityRepairs",
        describes = "A repair of, or change to, a part of a facility, such as a door, a wall or a lock")
public record FacilityRepair(
        @Required @Description("id of the repair") String id,
        @RefersTo(Facility.class) @Description("facility that was repaired") @Nullable String facility,
        @Description("whether the part bears on security") @Nullable Boolean security,
        @Description("day on which it was done") @Nullable LocalDate performedOn,
        @DaysSince("performedOn") @Description("days since it was done") @Nullable Long ageInDays,
        @Description("whether it is recorded in writing") @Nullable Boolean documented,
        Origin origin)
        implements Fact {}
