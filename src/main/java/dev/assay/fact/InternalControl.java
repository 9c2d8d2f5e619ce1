package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A control that the client carries out, and what it is for (TSC CC3 to CC5). */
@Kind(
        name = "internal-control",
        list = "internalControls",
        describes = "A control that the client carries out, and what it is for")
public record InternalControl(
        @Required @Description("id of the control") String id,
        @Description("what is done, in words") @Nullable String name,
        @Description("ids of the criteria or clauses it serves") @Nullable Set<String> criteria,
        @RefersTo(Risk.class) @Description("risks it brings down") @Nullable Set<String> risks,
        @Description("what it does about them") @Nullable Set<ControlNature> natures,
        @Description("whether a system carries it out, rather than people") @Nullable Boolean automated,
        @Description("whether it is a general control over technology: infrastructure, access, development or maintenance")
        @Nullable Boolean generalTechnology,
        @MayBeNone @Description("person or team that carries it out; none when nobody") @Nullable String owner,
        @RefersTo(Policy.class) @MayBeNone @Description("policy or procedure that describes it; none when none does")
        @Nullable String policy,
        @Description("whether nobody who carries it out also does what it checks") @Nullable Boolean segregated,
        @MayBeNone
        @Description("what makes up for it where duties cannot be segregated, in words; none when nothing does")
        @Nullable String compensation,
        @Description("first day it was carried out") @Nullable LocalDate startedOn,
        @DaysSince("startedOn") @Description("days since it was first carried out") @Nullable Long ageInDays,
        @MayBeNone @Description("day it was carried out last and given up; none while it goes on")
        @Nullable LocalDate endedOn,
        @DaysSince("endedOn") @Description("days since it was given up") @Nullable Long daysSinceEnd,
        @MayBeNone @Description("day it was last asked whether it still fits; none when never")
        @Nullable LocalDate reviewedOn,
        @DaysSince("reviewedOn") @Description("days since it was last asked whether it still fits")
        @Nullable Long reviewAgeInDays,
        Origin origin)
        implements Fact {}
