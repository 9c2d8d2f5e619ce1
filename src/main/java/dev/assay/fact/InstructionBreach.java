package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A processor departed from the instructions of the controller, or from the law (PDPL IR Art. 17(2)). */
@Kind(
        name = "instruction-breach",
        list = "instructionBreaches",
        describes = "A processor departed from the instructions of the controller, or from the law")
public record InstructionBreach(
        @Required @Description("id of the breach") String id,
        @RefersTo(Vendor.class) @MayBeNone @Description("the processor; none when the client is the processor")
        @Nullable String vendor,
        @Description("day the processor knew of it") @Nullable LocalDate knownOn,
        @DaysSince("knownOn") @Description("days since the processor knew") @Nullable Long daysSinceKnown,
        @MayBeNone @Description("day the controller was told; none when not") @Nullable LocalDate toldOn,
        @DaysSince("toldOn") @Description("days since the controller was told") @Nullable Long daysSinceTold,
        @Description("whether the controller was told in writing") @Nullable Boolean inWriting,
        @Judged @Description("whether the processor is held to a controller's duties for it")
        @Nullable Boolean treatedAsController,
        Origin origin)
        implements Fact {}
