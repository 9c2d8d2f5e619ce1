package dev.assay.fact.derived;

import dev.assay.fact.Breach;
import dev.assay.fact.Description;
import dev.assay.fact.Fact;
import dev.assay.fact.Kind;
import dev.assay.fact.Origin;
import dev.assay.fact.RefersTo;
import dev.assay.fact.Required;

/** A breach whose period for notice has passed, with no delay for law enforcement (45 CFR 164.404(b), 164.408(c), 164.410(b), 164.412). */
@Kind(
        name = "notice-period-over",
        stated = false,
        describes = "A breach whose period for notice has passed, with no delay for law enforcement")
public record NoticePeriodOver(
        @Required @Description("id of the control that sets the period") String control,
        @Required @RefersTo(Breach.class) @Description("id of the breach") String breach,
        Origin origin)
        implements Fact {

    /** As rules write it; what the engine concludes carries its own origin. */
    public NoticePeriodOver(String control, String breach) {
        this(control, breach, Origin.concluded());
    }
}
