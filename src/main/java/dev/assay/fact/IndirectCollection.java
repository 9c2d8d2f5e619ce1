package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Personal data was obtained from somebody else than the person it is about (PDPL IR Art. 4(3)). */
@Kind(
        name = "indirect-collection",
        list = "indirectCollections",
        describes = "Personal data was obtained from somebody else than the person it is about")
public record IndirectCollection(
        @Required @Description("id of the collection") String id,
        @RefersTo(ProcessingActivity.class) @Description("processing for which it was obtained")
        @Nullable String processing,
        @Description("day it was obtained") @Nullable LocalDate obtainedOn,
        @DaysSince("obtainedOn") @Description("days since it was obtained") @Nullable Long daysSinceObtained,
        @Description("from whom, in words") @Nullable String source,
        @MayBeNone @Description("day the people concerned were informed; none when they were not")
        @Nullable LocalDate toldOn,
        @DaysSince("toldOn") @Description("days since they were informed") @Nullable Long daysSinceTold,
        @Description("points they were told, by the names of the pack's privacy points")
        @Nullable Set<String> toldPoints,
        @MayBeNone @Description("why they need not be informed; none when they have to be")
        @Nullable NoticeExemption exemption,
        @MayBeNone @Description("what shows that this applies, in words; none when nobody wrote it down")
        @Nullable String exemptionReason,
        Origin origin)
        implements Fact {}
