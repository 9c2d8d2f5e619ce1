package dev.assay.fact.derived;

import dev.assay.fact.Description;
import dev.assay.fact.Fact;
import dev.assay.fact.Kind;
import dev.assay.fact.Origin;
import dev.assay.fact.Required;

/** Something repeated that was left out for longer than planned in the examination period (SOC 2, type II). */
@Kind(
        name = "operation-lapse",
        stated = false,
        describes = "Something repeated that was left out for longer than planned in the examination period")
public record OperationLapse(
        @Required @Description("what is repeated, by the name a pack uses") String operation,
        @Required @Description("id of the system, or of the engagement when it is about the whole") String about,
        Origin origin)
        implements Fact {

    /** As rules write it; what the engine concludes carries its own origin. */
    public OperationLapse(String operation, String about) {
        this(operation, about, Origin.concluded());
    }
}
