package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person who is entrusted with cryptographic keys or components of them. */
@Kind(
        name = "key-custodian",
        list = "keyCustodians",
        describes = "A person who is entrusted with cryptographic keys or components of them")
public record KeyCustodian(
        @Required @Description("id of the duty") String id,
        @RefersTo(WorkforceMember.class) @MayBeNone @Description("the person; none when nobody is named")
        @Nullable String person,
        @RefersTo(CryptographicKey.class) @Description("keys that the person is entrusted with")
        @Nullable Set<String> keys,
        @Description("whether the person knows or can reach a key or a component in clear") @Nullable Boolean cleartext,
        @Description("day the duty began") @Nullable LocalDate appointedOn,
        @DaysSince("appointedOn") @Description("days since the duty began") @Nullable Long ageInDays,
        @MayBeNone @Description("day the person accepted the duties of a custodian in writing; none when never")
        @Nullable LocalDate acknowledgedOn,
        @DaysSince("acknowledgedOn") @Description("days since the person accepted the duties of a custodian in writing")
        @Nullable Long acknowledgementAgeInDays,
        @MayBeNone @Description("day the duty ended or the person left; none while neither is set")
        @Nullable LocalDate endedOn,
        @DaysSince("endedOn") @Description("days since the duty ended; negative before") @Nullable Long daysSinceEnd,
        Origin origin)
        implements Fact {}
