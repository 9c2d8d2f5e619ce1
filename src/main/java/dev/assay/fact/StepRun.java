package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A step of a working workflow that was begun for a need. */
@Kind(name = "step-run", list = "stepRuns", describes = "A step of a working workflow that was begun for a need")
public record StepRun(
        @Required @Description("id of the run") String id,
        @Required @RefersTo(Need.class) @Description("need that it serves") String need,
        @Required @Description("who or what did it, by the name the workflow uses, such as planner") String skill,
        @MayBeNone @Description("person who answers for it; none when nobody") @Nullable String owner,
        @Description("day it began") @Nullable LocalDate startedOn,
        @DaysSince("startedOn") @Description("days since it began") @Nullable Long daysSinceStart,
        @MayBeNone @Description("day it was finished; none while it is not") @Nullable LocalDate finishedOn,
        @DaysSince("finishedOn") @Description("days since it was finished") @Nullable Long daysSinceFinish,
        @Description("what it produced, by the names the workflow uses, such as rollback-steps")
        @Nullable Set<String> produced,
        @Description("findings it brought to light, count") @Nullable Long findings,
        Origin origin)
        implements Fact {}
