package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A confirmation of what is in the scope of PCI DSS (v4.0.1, 12.5.2). */
@Kind(
        name = "scope-confirmation",
        list = "scopeConfirmations",
        describes = "A confirmation of what is in the scope of PCI DSS")
public record ScopeConfirmation(
        @Required @Description("id of the confirmation") String id,
        @Description("day it was finished") @Nullable LocalDate performedOn,
        @DaysSince("performedOn") @Description("days since it was finished") @Nullable Long ageInDays,
        @Description("what was looked at, by the names a pack uses") @Nullable Set<String> covers,
        @RefersTo(System.class) @Description("systems that it found to be in scope") @Nullable Set<String> systems,
        @RefersTo(Connection.class) @Description("segmented connections that it looked at")
        @Nullable Set<String> segmentations,
        @Description("whether scope and reasons are written down") @Nullable Boolean documented,
        @MayBeNone @Description("who confirmed it for the client; none when nobody") @Nullable String confirmedBy,
        Origin origin)
        implements Fact {}
