package dev.assay.fact.derived;

import dev.assay.fact.Description;
import dev.assay.fact.Fact;
import dev.assay.fact.Kind;
import dev.assay.fact.Origin;
import dev.assay.fact.Required;

/** Something repeated that was carried out in time for the examination period to begin with (SOC 2, type II). */
@Kind(
        name = "operation-begun",
        stated = false,
        describes = "Something repeated that was carried out in time for the examination period to begin with")
public record OperationBegun(
        @Required @Description("what is repeated, by the name a pack uses") String operation,
        @Required @Description("id of the system, or of the engagement when it is about the whole") String about,
        Origin origin)
        implements Fact {

    /** As rules write it; what the engine concludes carries its own origin. */
    public OperationBegun(String operation, String about) {
        this(operation, about, Origin.concluded());
    }
}
