package dev.assay.fact;

import org.jspecify.annotations.Nullable;

/** How many residents of a State or jurisdiction a breach concerns (45 CFR 164.406). */
@Kind(
        name = "breach-state",
        list = "breachStates",
        describes = "How many residents of a State or jurisdiction a breach concerns")
public record BreachState(
        @Required @Description("id of the statement") String id,
        @Required @RefersTo(Breach.class) @Description("the breach") String breach,
        @Required @Description("the State or jurisdiction, such as US-TX") String state,
        @Description("residents concerned, head count") @Nullable Long residents,
        Origin origin)
        implements Fact {}
