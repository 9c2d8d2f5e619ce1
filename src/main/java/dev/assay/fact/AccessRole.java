package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A class of people in the workforce and the PHI that their duties need (45 CFR 164.514(d)(2)). */
@Kind(
        name = "access-role",
        list = "accessRoles",
        describes = "A class of people in the workforce and the PHI that their duties need")
public record AccessRole(
        @Required @Description("id of the class") String id,
        @RefersTo(WorkforceMember.class) @Description("who belongs to it") @Nullable Set<String> members,
        @Description("sorts of information its duties need") @Nullable Set<InformationType> information,
        @MayBeNone @Description("conditions of the access; none when there are none") @Nullable String conditions,
        @Description("sorts of information its members can reach") @Nullable Set<InformationType> reaches,
        @MayBeNone @Description("day it was determined what it needs; none when never")
        @Nullable LocalDate identifiedOn,
        @DaysSince("identifiedOn") @Description("days since it was determined what it needs") @Nullable Long ageInDays,
        Origin origin)
        implements Fact {}
