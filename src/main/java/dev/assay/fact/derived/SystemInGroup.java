package dev.assay.fact.derived;

import dev.assay.fact.Description;
import dev.assay.fact.Fact;
import dev.assay.fact.Kind;
import dev.assay.fact.Origin;
import dev.assay.fact.RefersTo;
import dev.assay.fact.Required;
import dev.assay.fact.System;

/** A system that belongs to a group for which a pack has duties. */
@Kind(
        name = "system-in-group",
        stated = false,
        describes = "A system that belongs to a group for which a pack has duties")
public record SystemInGroup(
        @Required @Description("id of the pack") String pack,
        @Required @Description("group of systems, by the name the pack uses") String group,
        @Required @RefersTo(System.class) @Description("id of the system") String system,
        Origin origin)
        implements Fact {

    /** As rules write it; what the engine concludes carries its own origin. */
    public SystemInGroup(String pack, String group, String system) {
        this(pack, group, system, Origin.concluded());
    }
}
