package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An assessment whether a processor keeps to the law and protects personal data (PDPL Art. 8, IR Art. 17). */
@Kind(
        name = "processor-assessment",
        list = "processorAssessments",
        describes = "An assessment whether a processor keeps to the law and protects personal data")
public record ProcessorAssessment(
        @Required @Description("id of the assessment") String id,
        @RefersTo(Vendor.class) @Description("the processor") @Nullable String vendor,
        @Description("day it was finished") @Nullable LocalDate performedOn,
        @DaysSince("performedOn") @Description("days since it was finished") @Nullable Long ageInDays,
        @Judged @Description("whether it found the guarantees sufficient") @Nullable Boolean sufficient,
        @Description("whether it covers those who process on the processor's behalf, if any")
        @Nullable Boolean coversSubprocessors,
        @Description("whether its result is written down") @Nullable Boolean documented,
        @Description("violations it found that are still open, count") @Nullable Long openFindings,
        Origin origin)
        implements Fact {}
