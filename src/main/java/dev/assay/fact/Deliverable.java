package dev.assay.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A thing that the client gets. */
@Kind(name = "deliverable", list = "deliverables", describes = "A thing that the client gets")
public record Deliverable(
        @Required @Description("id of the deliverable") String id,
        @Description("what it is, in words") @Nullable String title,
        @RefersTo(ScopeItem.class) @Description("scope items it fulfils, or a part of them")
        @Nullable Set<String> scopeItems,
        @MayBeNone @Description("who answers for it; none when nobody") @Nullable String owner,
        @MayBeNone @Description("estimated effort, hours; none when not estimated") @Nullable BigDecimal effortHours,
        @MayBeNone @Description("who estimated it; none when nobody") @Nullable String estimatedBy,
        @MayBeNone @Description("day by which it is promised; none when no day is promised")
        @Nullable LocalDate dueOn,
        @DaysSince("dueOn") @Description("days since that day; negative before") @Nullable Long daysSinceDue,
        @MayBeNone @Description("day it was handed over in the version that counts; none while not")
        @Nullable LocalDate deliveredOn,
        @DaysSince("deliveredOn") @Description("days since it was handed over") @Nullable Long ageInDays,
        Origin origin)
        implements Fact {}
