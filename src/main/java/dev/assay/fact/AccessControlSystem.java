package dev.assay.fact;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What grants and refuses access to systems. */
@Kind(
        name = "access-control-system",
        list = "accessControlSystems",
        describes = "What grants and refuses access to systems")
public record AccessControlSystem(
        @Required @Description("id of what controls access") String id,
        @RefersTo(System.class) @Description("systems to which it controls access") @Nullable Set<String> systems,
        @Judged @Description("whether it limits access to what the user has to know") @Nullable Boolean needToKnow,
        @Description("whether it enforces the rights that were assigned by job and function to people, programs and systems")
        @Nullable Boolean enforcesAssigned,
        @Description("whether it refuses whatever was not granted") @Nullable Boolean deniesByDefault,
        Origin origin)
        implements Fact {}
