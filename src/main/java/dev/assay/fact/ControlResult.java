package dev.assay.fact;

import org.jspecify.annotations.Nullable;

/**
 * What the requirements under one control of an industry pack came to in the same evaluation. Assay adds it before it
 * judges the criteria of a gate, so that a gate can demand results of packs; nobody can state it.
 */
@Kind(
        name = "control-result",
        list = "controlResults",
        stated = false,
        describes = "What the requirements under one control of a pack came to in the same evaluation")
public record ControlResult(
        @Required @Description("id of the pack") String pack,
        @Required @Description("id of the control in its catalog") String control,
        @Description("blocking requirements that are open and not waived, count") @Nullable Long openBlocking,
        @Description("advisory requirements that are open and not waived, count") @Nullable Long openAdvisory,
        @Description("open requirements that are waived, count") @Nullable Long waived,
        Origin origin)
        implements Fact {}
