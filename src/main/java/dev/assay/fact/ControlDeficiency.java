package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A control that is missing or did not work, and what was done about it (TSC CC4.2). */
@Kind(
        name = "control-deficiency",
        list = "controlDeficiencies",
        describes = "A control that is missing or did not work, and what was done about it")
public record ControlDeficiency(
        @Required @Description("id of the deficiency") String id,
        @RefersTo(InternalControl.class) @MayBeNone @Description("the control; none when it is missing")
        @Nullable String control,
        @Description("how bad it is") @Nullable Criticality severity,
        @Description("day it was found") @Nullable LocalDate foundOn,
        @DaysSince("foundOn") @Description("days since it was found") @Nullable Long ageInDays,
        @MayBeNone @Description("person or team that has to mend it; none when nobody") @Nullable String owner,
        @MayBeNone @Description("day they were told; none when not") @Nullable LocalDate ownerToldOn,
        @DaysSince("ownerToldOn") @Description("days since they were told") @Nullable Long daysSinceOwnerTold,
        @MayBeNone @Description("day senior management or the board was told; none when not")
        @Nullable LocalDate managementToldOn,
        @DaysSince("managementToldOn") @Description("days since senior management or the board was told")
        @Nullable Long daysSinceManagementTold,
        @MayBeNone @Description("day by which it has to be mended; none when none was set") @Nullable LocalDate dueOn,
        @DaysSince("dueOn") @Description("days since it had to be mended; negative before") @Nullable Long daysSinceDue,
        @MayBeNone @Description("day it was mended; none while it is not") @Nullable LocalDate remediatedOn,
        @DaysSince("remediatedOn") @Description("days since it was mended") @Nullable Long daysSinceRemediation,
        @MayBeNone @Description("day it was checked that it is mended; none when never") @Nullable LocalDate retestedOn,
        @DaysSince("retestedOn") @Description("days since it was checked that it is mended")
        @Nullable Long daysSinceRetest,
        Origin origin)
        implements Fact {}
