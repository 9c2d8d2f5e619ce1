package dev.assay.fact.derived;

import dev.assay.fact.Description;
import dev.assay.fact.Fact;
import dev.assay.fact.Kind;
import dev.assay.fact.Origin;
import dev.assay.fact.Required;

/** A control that is met in another way for a system or for the whole, on conditions that the pack sets. */
@Kind(
        name = "alternative-in-force",
        stated = false,
        describes = "A control that is met in another way for a system or for the whole")
public record AlternativeInForce(
        @Required @Description("id of the control") String control,
        @Required @Description("id of the system, or of the engagement when about the whole") String about,
        Origin origin)
        implements Fact {

    /** As rules write it; what the engine concludes carries its own origin. */
    public AlternativeInForce(String control, String about) {
        this(control, about, Origin.concluded());
    }
}
