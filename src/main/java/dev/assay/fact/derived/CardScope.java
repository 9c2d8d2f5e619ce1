package dev.assay.fact.derived;

import dev.assay.fact.Description;
import dev.assay.fact.Fact;
import dev.assay.fact.Kind;
import dev.assay.fact.Origin;
import dev.assay.fact.RefersTo;
import dev.assay.fact.Required;
import dev.assay.fact.ScopePart;
import dev.assay.fact.System;

/** A reason for which a system is in the scope of PCI DSS; a system can have several. */
@Kind(name = "card-scope", stated = false, describes = "A reason for which a system is in the scope of PCI DSS")
public record CardScope(
        @Required @RefersTo(System.class) @Description("id of the system") String system,
        @Required @Description("the reason") ScopePart part,
        Origin origin)
        implements Fact {

    /** As rules write it; what the engine concludes carries its own origin. */
    public CardScope(String system, ScopePart part) {
        this(system, part, Origin.concluded());
    }
}
