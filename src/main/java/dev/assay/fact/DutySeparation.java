package dev.assay.fact;

import org.jspecify.annotations.Nullable;

/** Two rights that one person may not have together (TSC CC5.1, CC6.3). */
@Kind(
        name = "duty-separation",
        list = "dutySeparations",
        describes = "Two rights that one person may not have together")
public record DutySeparation(
        @Required @Description("id of the separation") String id,
        @Description("one right, as access grants name it") @Nullable String first,
        @Description("the other right") @Nullable String second,
        @RefersTo(InternalControl.class) @MayBeNone
        @Description("control that checks who has both nevertheless; none when there is none")
        @Nullable String compensatingControl,
        Origin origin)
        implements Fact {}
