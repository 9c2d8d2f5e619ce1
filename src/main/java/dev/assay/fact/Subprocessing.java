package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A processor has somebody else process for it (PDPL IR Art. 17(5)). */
@Kind(
        name = "subprocessing",
        list = "subprocessings",
        describes = "A processor has somebody else process for it")
public record Subprocessing(
        @Required @Description("id of the subcontract") String id,
        @RefersTo(Vendor.class) @MayBeNone @Description("the processor; none when the client is the processor")
        @Nullable String processor,
        @RefersTo(Vendor.class) @Description("who processes for it") @Nullable String subprocessor,
        @Description("day the subcontract began") @Nullable LocalDate startedOn,
        @DaysSince("startedOn") @Description("days since it began; negative before") @Nullable Long daysSinceStart,
        @MayBeNone @Description("day it was checked that the subprocessor gives sufficient guarantees; none when never")
        @Nullable LocalDate guaranteesCheckedOn,
        @DaysSince("guaranteesCheckedOn") @Description("days since the guarantees were checked")
        @Nullable Long daysSinceGuaranteesChecked,
        @Judged @Description("whether the guarantees were found sufficient") @Nullable Boolean guaranteesSufficient,
        @Judged @Description("whether the subcontract keeps the level of protection") @Nullable Boolean protectionKept,
        @MayBeNone @Description("day the controller was told of the plan; none when never")
        @Nullable LocalDate controllerToldOn,
        @DaysSince("controllerToldOn") @Description("days since the controller was told")
        @Nullable Long daysSinceControllerTold,
        @MayBeNone @Description("days agreed for the controller to object; none when not agreed")
        @Nullable Long objectionDays,
        @MayBeNone @Description("day the controller accepted it; none when not")
        @Nullable LocalDate controllerAcceptedOn,
        @DaysSince("controllerAcceptedOn") @Description("days since the controller accepted")
        @Nullable Long daysSinceAccepted,
        Origin origin)
        implements Fact {}
