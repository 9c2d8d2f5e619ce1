package dev.assay.fact.derived;

import dev.assay.fact.Description;
import dev.assay.fact.Fact;
import dev.assay.fact.Kind;
import dev.assay.fact.Origin;
import dev.assay.fact.Required;

/** A fact of whatever kind that belongs to a group for which a pack has duties. */
@Kind(
        name = "thing-in-scope",
        stated = false,
        describes = "A fact of whatever kind that belongs to a group for which a pack has duties")
public record ThingInScope(
        @Required @Description("id of the pack") String pack,
        @Required @Description("group of facts, by the name the pack uses") String group,
        @Required @Description("id of the fact") String thing,
        Origin origin)
        implements Fact {

    /** As rules write it; what the engine concludes carries its own origin. */
    public ThingInScope(String pack, String group, String thing) {
        this(pack, group, thing, Origin.concluded());
    }
}
