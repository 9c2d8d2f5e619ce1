package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an engagement taught, and what will be done about it. */
@Kind(name = "lesson", list = "lessons", describes = "What an engagement taught, and what will be done about it")
public record Lesson(
        @Required @Description("id of the lesson") String id,
        @MayBeNone @Description("id of the phase it is about; none when about the whole") @Nullable String phase,
        @Description("what was learned, in words") @Nullable String learned,
        @MayBeNone @Description("what will be done differently; none when nothing will") @Nullable String action,
        @MayBeNone @Description("who sees to it; none when nobody") @Nullable String owner,
        @MayBeNone @Description("day by which it is to be done; none when no day is set") @Nullable LocalDate dueOn,
        @DaysSince("dueOn") @Description("days since that day; negative before") @Nullable Long daysSinceDue,
        @MayBeNone @Description("day it was done; none while not") @Nullable LocalDate doneOn,
        @DaysSince("doneOn") @Description("days since it was done") @Nullable Long ageInDays,
        @MayBeNone @Description("day it was told to other teams; none when not") @Nullable LocalDate sharedOn,
        @DaysSince("sharedOn") @Description("days since it was told to other teams") @Nullable Long daysSinceShared,
        Origin origin)
        implements Fact {}
