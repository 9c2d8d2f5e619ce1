package dev.assay.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A training or a reminder and who took part. */
@Kind(name = "training", list = "trainings", describes = "A training or a reminder and who took part")
public record Training(
        @Required @Description("id of the training") String id,
        @Required @Description("what it teaches, by the name a pack uses") String topic,
        @Description("day it was held") @Nullable LocalDate heldOn,
        @DaysSince("heldOn") @Description("days since it was held") @Nullable Long ageInDays,
        @MayBeNone @Description("days between planned repetitions; none when not repeated") @Nullable Long intervalDays,
        @Description("people who must take part, head count") @Nullable Long invited,
        @Description("people who took part to the end, head count") @Nullable Long completed,
        @Description("share of those who must, in percent") @Nullable BigDecimal completionPercent,
        @Description("whether what was learned is tested") @Nullable Boolean tested,
        @Description("way by which it reaches people, such as course, mail or poster") @Nullable String method,
        Origin origin)
        implements Fact {}
