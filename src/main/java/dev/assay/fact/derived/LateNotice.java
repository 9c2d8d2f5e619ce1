package dev.assay.fact.derived;

import dev.assay.fact.BreachNotice;
import dev.assay.fact.Description;
import dev.assay.fact.Fact;
import dev.assay.fact.Kind;
import dev.assay.fact.Origin;
import dev.assay.fact.RefersTo;
import dev.assay.fact.Required;

/** A notice of a breach that was given after the period for it (45 CFR 164.404(b), 164.408(c), 164.410(b), 164.412). */
@Kind(
        name = "late-notice",
        stated = false,
        describes = "A notice of a breach that was given after the period for it, with no delay for law enforcement")
public record LateNotice(
        @Required @Description("id of the control that sets the period") String control,
        @Required @RefersTo(BreachNotice.class) @Description("id of the notice") String notice,
        Origin origin)
        implements Fact {

    /** As rules write it; what the engine concludes carries its own origin. */
    public LateNotice(String control, String notice) {
        this(control, notice, Origin.concluded());
    }
}
