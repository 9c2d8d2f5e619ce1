package dev.assay.fact.derived;

import dev.assay.fact.Description;
import dev.assay.fact.Fact;
import dev.assay.fact.Kind;
import dev.assay.fact.Origin;
import dev.assay.fact.RefersTo;
import dev.assay.fact.Required;
import dev.assay.fact.System;

/** A system can reach another one, over any number of connections. */
@Kind(name = "reaches", stated = false, describes = "A system can reach another one, over any number of connections")
public record Reaches(
        @Required @RefersTo(System.class) @Description("system that starts") String from,
        @Required @RefersTo(System.class) @Description("system that is reached") String to,
        Origin origin)
        implements Fact {

    /** As rules write it; what the engine concludes carries its own origin. */
    public Reaches(String from, String to) {
        this(from, to, Origin.concluded());
    }
}
