package dev.assay.fact;

import org.jspecify.annotations.Nullable;

/** A sort of documentation that has to be kept, and for how long it is. */
@Kind(
        name = "record-series",
        list = "recordSeries",
        describes = "A sort of documentation that has to be kept, and for how long it is")
public record RecordSeries(
        @Required @Description("id of the series") String id,
        @Required @Description("what it documents, by the name a pack uses, such as complaints") String topic,
        @Description("whether it is kept in writing, on paper or electronically") @Nullable Boolean written,
        @Description("days for which each record is kept after it was made or last in effect, whichever is later")
        @Nullable Long retentionDays,
        @Description("records that were destroyed or lost before that, count") @Nullable Long lostEarly,
        Origin origin)
        implements Fact {}
