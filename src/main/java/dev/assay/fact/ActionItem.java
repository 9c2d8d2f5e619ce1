package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that has to be done later, found while working for a need. */
@Kind(
        name = "action-item",
        list = "actionItems",
        describes = "Something that has to be done later, found while working for a need")
public record ActionItem(
        @Required @Description("id of the item") String id,
        @Required @RefersTo(Need.class) @Description("need that it serves") String need,
        @MayBeNone @RefersTo(StepRun.class) @Description("step that found it; none when no step did")
        @Nullable String step,
        @Description("what is to be done, in words") @Nullable String title,
        @MayBeNone @Description("who does it; none when nobody") @Nullable String owner,
        @MayBeNone @Description("day by which it is to be done; none when no day is set") @Nullable LocalDate dueOn,
        @DaysSince("dueOn") @Description("days since that day; negative before") @Nullable Long daysSinceDue,
        @MayBeNone @Description("where it is followed up, such as a ticket; none when nowhere")
        @Nullable String trackedAs,
        Origin origin)
        implements Fact {}
