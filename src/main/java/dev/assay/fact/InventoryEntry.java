package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An entry in the inventory of systems that are in scope (PCI DSS v4.0.1, 12.5.1). */
@Kind(
        name = "inventory-entry",
        list = "inventoryEntries",
        describes = "An entry in the inventory of systems that are in scope")
public record InventoryEntry(
        @Required @Description("id of the entry") String id,
        @Required @RefersTo(System.class) @Description("system that it names") String system,
        @MayBeNone @Description("what the system does or is used for, as written there; none when it does not say")
        @Nullable String function,
        @MayBeNone @Description("day it was last found or made right; none when never") @Nullable LocalDate verifiedOn,
        @DaysSince("verifiedOn") @Description("days since it was last found or made right") @Nullable Long ageInDays,
        Origin origin)
        implements Fact {}
