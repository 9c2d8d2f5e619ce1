package dev.assay.fact;

import org.jspecify.annotations.Nullable;

/** A team, system or document that has to follow what is done for a need. */
@Kind(
        name = "dependent",
        list = "dependents",
        describes = "A team, system or document that has to follow what is done for a need")
public record Dependent(
        @Required @Description("id of the dependent") String id,
        @Required @RefersTo(Need.class) @Description("need that it serves") String need,
        @Description("who or what it is, in words") @Nullable String title,
        @MayBeNone @RefersTo(ActionItem.class)
        @Description("what has to be done there; none when that is not logged") @Nullable String actionItem,
        Origin origin)
        implements Fact {}
