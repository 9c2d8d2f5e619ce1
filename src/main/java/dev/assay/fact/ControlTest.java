package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A test whether a control worked through a period (TSC CC4.1). */
@Kind(name = "control-test", list = "controlTests", describes = "A test whether a control worked through a period")
public record ControlTest(
        @Required @Description("id of the test") String id,
        @Required @RefersTo(InternalControl.class) @Description("the control") String control,
        @MayBeNone @Description("who tested; none when nobody") @Nullable String performedBy,
        @Description("whether the tester neither carries out the control nor answers for it")
        @Nullable Boolean independent,
        @Description("first day of the period that was tested") @Nullable LocalDate periodFrom,
        @DaysSince("periodFrom") @Description("days since the first day of the period") @Nullable Long daysSinceStart,
        @Description("last day of the period that was tested") @Nullable LocalDate periodTo,
        @DaysSince("periodTo") @Description("days since the last day of the period; negative before")
        @Nullable Long daysSinceEnd,
        @Description("whether the list of occurrences was checked to be complete and accurate before items were chosen")
        @Nullable Boolean populationComplete,
        @Description("occurrences of the control in the period, count") @Nullable Long occurrences,
        @Description("occurrences that were looked at, count") @Nullable Long sampled,
        @Description("occurrences in the sample that were not carried out as designed, count")
        @Nullable Long deviations,
        @Description("deviations whose cause and effect were found out, count") @Nullable Long deviationsInvestigated,
        @Description("whether the tester concluded that the control worked") @Nullable Boolean effective,
        @MayBeNone @Description("day of the conclusion; none while the test goes on") @Nullable LocalDate concludedOn,
        @DaysSince("concludedOn") @Description("days since the conclusion") @Nullable Long ageInDays,
        Origin origin)
        implements Fact {}
