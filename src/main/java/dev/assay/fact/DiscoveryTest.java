package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A test whether searches for card numbers find them (PCI DSS v4.0.1, A3.2.5.1). */
@Kind(
        name = "discovery-test",
        list = "discoveryTests",
        describes = "A test whether searches for card numbers find them")
public record DiscoveryTest(
        @Required @Description("id of the test") String id,
        @Description("day it was finished") @Nullable LocalDate performedOn,
        @DaysSince("performedOn") @Description("days since it was finished") @Nullable Long ageInDays,
        @Description("whether what was planted or known was found") @Nullable Boolean effective,
        @Description("kinds of system on which it was found") @Nullable Set<SystemKind> systemKinds,
        @Description("whether it was found in all formats of files in use") @Nullable Boolean allFormats,
        Origin origin)
        implements Fact {}
