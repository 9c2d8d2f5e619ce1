package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A training that one person finished. */
@Kind(name = "training-record", list = "trainingRecords", describes = "A training that one person finished")
public record TrainingRecord(
        @Required @Description("id of the record") String id,
        @Required @RefersTo(WorkforceMember.class) @Description("the person") String person,
        @Required @Description("what it teaches, by the name a pack uses") String topic,
        @MayBeNone @Description("day the person finished it; none when never") @Nullable LocalDate finishedOn,
        @DaysSince("finishedOn") @Description("days since the person finished it") @Nullable Long ageInDays,
        @Description("points it taught, by the names a pack uses") @Nullable Set<String> covers,
        @Description("programming languages that it was about") @Nullable Set<String> languages,
        @Judged @Description("whether it was about what the person does") @Nullable Boolean fitsDuties,
        Origin origin)
        implements Fact {}
