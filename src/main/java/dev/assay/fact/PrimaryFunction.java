package dev.assay.fact;

import org.jspecify.annotations.Nullable;

/** A main purpose of a system, such as web server or database. */
@Kind(
        name = "primary-function",
        list = "primaryFunctions",
        describes = "A main purpose of a system, such as web server or database")
public record PrimaryFunction(
        @Required @Description("id of the function") String id,
        @Required @RefersTo(System.class) @Description("system on which it runs") String system,
        @Description("level of security that it needs") @Nullable Criticality securityLevel,
        @Description("whether it is kept apart from the other functions of the system") @Nullable Boolean keptApart,
        @Judged @Description("whether it is secured as the function of the system with the highest need wants it")
        @Nullable Boolean securedForHighest,
        Origin origin)
        implements Fact {}
