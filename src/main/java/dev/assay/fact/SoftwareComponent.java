package dev.assay.fact;

import org.jspecify.annotations.Nullable;

/** A component of somebody else inside the client's own software. */
@Kind(
        name = "software-component",
        list = "softwareComponents",
        describes = "A component of somebody else inside the client's own software")
public record SoftwareComponent(
        @Required @Description("id of the component") String id,
        @RefersTo(CustomSoftware.class) @Description("software of which it is a part") @Nullable String software,
        @Description("version") @Nullable String version,
        @Description("whether the inventory of software names it with this version") @Nullable Boolean inventoried,
        Origin origin)
        implements Fact {}
