package dev.assay.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What of the budget was spent on a day, what was achieved with it, and what the whole will cost. */
@Kind(
        name = "budget-status",
        list = "budgetStatuses",
        describes = "What of the budget was spent on a day, what was achieved with it, and what the whole will cost")
public record BudgetStatus(
        @Required @Description("id of the entry") String id,
        @Description("day it speaks of") @Nullable LocalDate takenOn,
        @DaysSince("takenOn") @Description("days since that day") @Nullable Long ageInDays,
        @Description("currency of the amounts, ISO 4217 code") @Nullable String currency,
        @Description("budget of the whole engagement with its approved changes, amount") @Nullable BigDecimal budget,
        @Description("spent until that day, amount") @Nullable BigDecimal spent,
        @MayBeNone
        @Description("what the whole will cost when it is finished, as expected on that day, amount; none when nobody worked it out")
        @Nullable BigDecimal forecast,
        @Description("part of the work that was done until that day, percent") @Nullable BigDecimal progressPercent,
        @PercentOf(part = "spent", whole = "budget", mayExceed = true)
        @Description("spent, in percent of the budget; above 100 when more was spent")
        @Nullable BigDecimal burnPercent,
        @PercentOf(part = "forecast", whole = "budget", mayExceed = true)
        @Description("what the whole will cost, in percent of the budget")
        @Nullable BigDecimal forecastPercent,
        Origin origin)
        implements Fact {}
