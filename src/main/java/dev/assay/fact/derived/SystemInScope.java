package dev.assay.fact.derived;

import dev.assay.fact.Description;
import dev.assay.fact.Fact;
import dev.assay.fact.Kind;
import dev.assay.fact.Origin;
import dev.assay.fact.RefersTo;
import dev.assay.fact.Required;
import dev.assay.fact.System;

/** A system to which a pack applies, directly or because it reaches one that the pack is about. */
@Kind(name = "system-in-scope", stated = false, describes = "A system to which a pack applies")
public record SystemInScope(
        @Required @Description("id of the pack") String pack,
        @Required @RefersTo(System.class) @Description("id of the system") String system,
        Origin origin)
        implements Fact {

    /** As rules write it; what the engine concludes carries its own origin. */
    public SystemInScope(String pack, String system) {
        this(pack, system, Origin.concluded());
    }
}
