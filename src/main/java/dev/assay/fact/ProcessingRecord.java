package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the record of processing says of one processing, and how it is kept (PDPL Art. 31). */
@Kind(
        name = "processing-record",
        list = "processingRecords",
        describes = "What the record of processing says of one processing, and how it is kept")
public record ProcessingRecord(
        @Required @Description("id of the entry") String id,
        @Required @RefersTo(ProcessingActivity.class) @Description("the processing") String processing,
        @Description("whether it is in writing, on paper or electronically") @Nullable Boolean written,
        @Description("what it tells") @Nullable Set<RecordContent> contents,
        @MayBeNone @Description("day it was last brought up to date or held against practice; none when never")
        @Nullable LocalDate checkedOn,
        @DaysSince("checkedOn") @Description("days since it was last checked") @Nullable Long daysSinceCheck,
        @MayBeNone @Description("last day it is kept; none when it is kept without end") @Nullable LocalDate keptUntil,
        @DaysSince("keptUntil") @Description("days since the last day it was kept; negative before")
        @Nullable Long daysSinceKept,
        Origin origin)
        implements Fact {}
