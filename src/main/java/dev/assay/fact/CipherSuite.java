package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A cryptographic protocol or cipher suite that is in use (PCI DSS v4.0.1, 12.3.3). */
@Kind(
        name = "cipher-suite",
        list = "cipherSuites",
        describes = "A cryptographic protocol or cipher suite that is in use")
public record CipherSuite(
        @Required @Description("id of the protocol or suite") String id,
        @Description("name and version, such as TLS 1.3 with AES-256-GCM") @Nullable String name,
        @RefersTo(Connection.class) @Description("connections that it protects") @Nullable Set<String> connections,
        @RefersTo(AccountDataStore.class) @Description("stores of account data that it protects")
        @Nullable Set<String> stores,
        @Description("whether the inventory of protocols and suites names it") @Nullable Boolean inventoried,
        @MayBeNone @Description("what it is used for, as the inventory says; none when it does not say")
        @Nullable String purpose,
        @Description("whether the inventory says where it is used, everywhere") @Nullable Boolean placesListed,
        @MayBeNone @Description("day its use was last reviewed; none when never") @Nullable LocalDate reviewedOn,
        @DaysSince("reviewedOn") @Description("days since its use was last reviewed") @Nullable Long reviewAgeInDays,
        @MayBeNone @Description("day it was last looked up whether it can still be relied on; none when never")
        @Nullable LocalDate viabilityCheckedOn,
        @DaysSince("viabilityCheckedOn") @Description("days since that was last looked up")
        @Nullable Long viabilityAgeInDays,
        Origin origin)
        implements Fact {}
