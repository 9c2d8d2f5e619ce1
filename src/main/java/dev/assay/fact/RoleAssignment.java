package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person who was given a named duty. */
@Kind(name = "role-assignment", list = "roleAssignments", describes = "A person who was given a named duty")
public record RoleAssignment(
        @Required @Description("id of the assignment") String id,
        @Required @Description("name of the duty, such as security-official or data-protection-officer") String role,
        @MayBeNone @Description("who has it; none when the place is vacant") @Nullable String person,
        @Description("whether the person is independent of the management and of what is overseen")
        @Nullable Boolean independent,
        @Description("what the person knows that the duty needs, by the names a pack uses")
        @Nullable Set<String> expertise,
        @MayBeNone @Description("who stands in; none when nobody does") @Nullable String deputy,
        @Description("whether the assignment is written down") @Nullable Boolean documented,
        @Description("first day") @Nullable LocalDate assignedOn,
        @DaysSince("assignedOn") @Description("days since the first day") @Nullable Long ageInDays,
        @MayBeNone @Description("last day; none while it lasts") @Nullable LocalDate endedOn,
        @DaysSince("endedOn") @Description("days since the last day; negative while it lasts")
        @Nullable Long daysSinceEnd,
        @Description("tasks that go with the duty, by the names a pack uses") @Nullable Set<String> tasks,
        @MayBeNone @Description("day the person confirmed to have understood the duty; none when never")
        @Nullable LocalDate acknowledgedOn,
        @DaysSince("acknowledgedOn") @Description("days since the person confirmed to have understood the duty")
        @Nullable Long acknowledgementAgeInDays,
        @Description("whether the person belongs to executive management") @Nullable Boolean executive,
        @Description("whether executive management gave the duty") @Nullable Boolean givenByExecutives,
        Origin origin)
        implements Fact {}
