package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A drawing of the network or of how account data flows. */
@Kind(name = "diagram", list = "diagrams", describes = "A drawing of the network or of how account data flows")
public record Diagram(
        @Required @Description("id of the diagram") String id,
        @Description("what it shows") @Nullable DiagramKind kind,
        @RefersTo(Connection.class) @Description("connections that it shows") @Nullable Set<String> connections,
        @RefersTo(WirelessNetwork.class) @Description("wireless networks that it shows")
        @Nullable Set<String> wirelessNetworks,
        @MayBeNone @Description("day it was last brought up to date or found to be so; none when never")
        @Nullable LocalDate updatedOn,
        @DaysSince("updatedOn") @Description("days since it was last brought up to date") @Nullable Long ageInDays,
        Origin origin)
        implements Fact {}
