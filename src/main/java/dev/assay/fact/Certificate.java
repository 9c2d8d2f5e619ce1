package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A certificate by which a connection is secured. */
@Kind(name = "certificate", list = "certificates", describes = "A certificate by which a connection is secured")
public record Certificate(
        @Required @Description("id of the certificate, such as its fingerprint") String id,
        @RefersTo(Connection.class) @Description("connections that it secures") @Nullable Set<String> connections,
        @Description("whether it was issued by an authority that is trusted on purpose, and checked to be so")
        @Nullable Boolean trusted,
        @Description("last day on which it is valid") @Nullable LocalDate validUntil,
        @DaysSince("validUntil") @Description("days since the last day on which it is valid; negative before")
        @Nullable Long daysSinceExpiry,
        @Description("whether it was revoked") @Nullable Boolean revoked,
        @Description("whether the inventory of keys and certificates names it") @Nullable Boolean inventoried,
        Origin origin)
        implements Fact {}
