package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A batch, or a day of single transactions, that a system processed (TSC PI1.2 to PI1.5). */
@Kind(
        name = "processing-run",
        list = "processingRuns",
        describes = "A batch, or a day of single transactions, that a system processed")
public record ProcessingRun(
        @Required @Description("id of the run") String id,
        @Required @RefersTo(System.class) @Description("the system") String system,
        @Description("day it began") @Nullable LocalDate startedOn,
        @DaysSince("startedOn") @Description("days since it began") @Nullable Long ageInDays,
        @Description("inputs that arrived, count") @Nullable Long inputs,
        @Description("inputs that passed the checks and were taken, count") @Nullable Long inputsAccepted,
        @Description("inputs that the checks refused, count") @Nullable Long inputsRejected,
        @Description("whether each input was checked for completeness, form and authorised origin before it was processed")
        @Nullable Boolean inputsValidated,
        @MayBeNone
        @Description("day the last refused input was corrected or given back; none while one is open, or when none was refused")
        @Nullable LocalDate rejectsSettledOn,
        @DaysSince("rejectsSettledOn") @Description("days since the last refused input was settled")
        @Nullable Long daysSinceRejectsSettled,
        @Description("inputs that were processed to the end, count") @Nullable Long processed,
        @Description("inputs whose processing failed or gave a wrong result, count") @Nullable Long errors,
        @MayBeNone
        @Description("day the last error was corrected and processed again; none while one is open, or when there was none")
        @Nullable LocalDate errorsSettledOn,
        @DaysSince("errorsSettledOn") @Description("days since the last error was corrected")
        @Nullable Long daysSinceErrorsSettled,
        @Description("whether it is recorded what was processed, when and by whom or what") @Nullable Boolean recorded,
        @MayBeNone @Description("day inputs, results and outputs were reconciled; none when never")
        @Nullable LocalDate reconciledOn,
        @DaysSince("reconciledOn") @Description("days since they were reconciled")
        @Nullable Long daysSinceReconciliation,
        @Description("differences that the reconciliation left open, count") @Nullable Long unreconciled,
        @Description("outputs that were due, count") @Nullable Long outputs,
        @Description("outputs that were delivered to those they are for and to nobody else, count")
        @Nullable Long outputsDelivered,
        @MayBeNone @Description("day by which outputs were due; none when no day was promised")
        @Nullable LocalDate dueOn,
        @DaysSince("dueOn") @Description("days since outputs were due; negative before") @Nullable Long daysSinceDue,
        @MayBeNone @Description("day the last output was delivered; none while one is not")
        @Nullable LocalDate deliveredOn,
        @DaysSince("deliveredOn") @Description("days since the last output was delivered")
        @Nullable Long daysSinceDelivery,
        Origin origin)
        implements Fact {}
