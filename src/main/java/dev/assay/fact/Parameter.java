package dev.assay.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number or text of a pack that a rule reads instead of holding it: a threshold, a period, a list entry. */
@Kind(name = "parameter", list = "parameters", stated = false, describes = "A parameter of a rule pack")
public record Parameter(
        @Required @Description("qualified by the pack: hipaa.log-review-days") String name,
        @Description("the number, in the unit that the pack declares") @Nullable BigDecimal value,
        @Description("the text, for parameters that are no number") @Nullable String text,
        Origin origin)
        implements Fact {}
