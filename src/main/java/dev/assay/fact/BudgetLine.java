package dev.assay.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A part of the budget that was approved for one purpose. */
@Kind(
        name = "budget-line",
        list = "budgetLines",
        describes = "A part of the budget that was approved for one purpose")
public record BudgetLine(
        @Required @Description("id of the line") String id,
        @Description("what it is for, in words") @Nullable String purpose,
        @MayBeNone @Description("amount, in its currency; none when not estimated") @Nullable BigDecimal amount,
        @Description("currency, ISO 4217 code") @Nullable String currency,
        @RefersTo(ChangeRequest.class) @MayBeNone
        @Description("change request that it pays for; none when it belongs to the budget of the contract")
        @Nullable String changeRequest,
        Origin origin)
        implements Fact {}
