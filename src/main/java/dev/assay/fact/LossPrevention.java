package dev.assay.fact;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A mechanism that keeps card numbers inside the cardholder data environment (PCI DSS v4.0.1, A3.2.6). */
@Kind(
        name = "loss-prevention",
        list = "lossPreventions",
        describes = "A mechanism that keeps card numbers inside the cardholder data environment")
public record LossPrevention(
        @Required @Description("id of the mechanism") String id,
        @RefersTo(System.class) @Description("systems out of which it lets no card numbers")
        @Nullable Set<String> systems,
        @Description("whether it runs") @Nullable Boolean running,
        @Description("whether it notices card numbers that leave by a way not authorised") @Nullable Boolean detects,
        @Description("whether it stops them") @Nullable Boolean prevents,
        @Description("whether it writes an audit log of that") @Nullable Boolean logged,
        @MayBeNone @Description("who is alerted; none when nobody") @Nullable String alerted,
        Origin origin)
        implements Fact {}
