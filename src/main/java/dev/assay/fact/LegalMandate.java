package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A law that has a vendor do its work for the client, and the attempt to get assurances (45 CFR 164.504(e)(3)(ii)). */
@Kind(
        name = "legal-mandate",
        list = "legalMandates",
        describes = "A law that has a vendor do its work for the client, and the attempt to get assurances from it")
public record LegalMandate(
        @Required @Description("id of the record") String id,
        @RefersTo(Vendor.class) @Description("vendor that the law has do the work") @Nullable String vendor,
        @Description("law that mandates it") @Nullable String law,
        @MayBeNone @Description("day the client tried in good faith to get assurances; none when never")
        @Nullable LocalDate attemptedOn,
        @DaysSince("attemptedOn") @Description("days since the client tried to get assurances")
        @Nullable Long daysSinceAttempt,
        @Description("whether the attempt is written down") @Nullable Boolean documented,
        @Description("why assurances cannot be had, in words") @Nullable Set<String> reasons,
        @CountOf("reasons") @Description("reasons why assurances cannot be had, count") @Nullable Long reasonCount,
        Origin origin)
        implements Fact {}
