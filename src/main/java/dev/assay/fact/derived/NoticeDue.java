package dev.assay.fact.derived;

import dev.assay.fact.Breach;
import dev.assay.fact.Description;
import dev.assay.fact.Fact;
import dev.assay.fact.Kind;
import dev.assay.fact.Origin;
import dev.assay.fact.RefersTo;
import dev.assay.fact.Required;

/** A notice of a breach that the client has to give (45 CFR 164.404 to 164.410). */
@Kind(
        name = "notice-due",
        stated = false,
        describes = "A notice of a breach that the client has to give")
public record NoticeDue(
        @Required @Description("id of the control that wants it") String control,
        @Required @RefersTo(Breach.class) @Description("id of the breach") String breach,
        Origin origin)
        implements Fact {

    /** As rules write it; what the engine concludes carries its own origin. */
    public NoticeDue(String control, String breach) {
        this(control, breach, Origin.concluded());
    }
}
