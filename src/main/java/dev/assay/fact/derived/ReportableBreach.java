package dev.assay.fact.derived;

import dev.assay.fact.Breach;
import dev.assay.fact.Description;
import dev.assay.fact.Fact;
import dev.assay.fact.Kind;
import dev.assay.fact.Origin;
import dev.assay.fact.RefersTo;
import dev.assay.fact.Required;

/** A breach of unsecured PHI that no exclusion and no assessment takes away (45 CFR 164.402). */
@Kind(
        name = "reportable-breach",
        stated = false,
        describes = "A breach of unsecured PHI: no case of 164.402 breach (1), and no low probability of compromise was shown")
public record ReportableBreach(
        @Required @RefersTo(Breach.class) @Description("id of the breach") String breach,
        Origin origin)
        implements Fact {

    /** As rules write it; what the engine concludes carries its own origin. */
    public ReportableBreach(String breach) {
        this(breach, Origin.concluded());
    }
}
