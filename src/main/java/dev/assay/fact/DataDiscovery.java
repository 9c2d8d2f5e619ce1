package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A search for card numbers that can be read (PCI DSS v4.0.1, A3.2.5). */
@Kind(name = "data-discovery", list = "dataDiscoveries", describes = "A search for card numbers that can be read")
public record DataDiscovery(
        @Required @Description("id of the search") String id,
        @Description("day it was finished") @Nullable LocalDate performedOn,
        @DaysSince("performedOn") @Description("days since it was finished") @Nullable Long ageInDays,
        @RefersTo(System.class) @Description("systems that were searched") @Nullable Set<String> systems,
        @Description("whether it went beyond the cardholder data environment as known before")
        @Nullable Boolean outsideEnvironment,
        @Description("whether it followed the client's written methodology") @Nullable Boolean byMethodology,
        @Description("whether what it found was compared with the scope") @Nullable Boolean scopeCompared,
        Origin origin)
        implements Fact {}
