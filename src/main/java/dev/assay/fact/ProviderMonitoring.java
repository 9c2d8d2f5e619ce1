package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A check of whether a third-party service provider complies with PCI DSS (v4.0.1, 12.8.4). */
@Kind(
        name = "provider-monitoring",
        list = "providerMonitorings",
        describes = "A check of whether a third-party service provider complies with PCI DSS")
public record ProviderMonitoring(
        @Required @Description("id of the check") String id,
        @Required @RefersTo(Vendor.class) @Description("the provider") String vendor,
        @Description("day of the check") @Nullable LocalDate checkedOn,
        @DaysSince("checkedOn") @Description("days since the check") @Nullable Long ageInDays,
        @MayBeNone
        @Description("proof it rests on, such as attestation-of-compliance or own-assessment; none when on none")
        @Nullable String proof,
        @MayBeNone @Description("day of the attestation or assessment; none when there is none")
        @Nullable LocalDate assessedOn,
        @DaysSince("assessedOn") @Description("days since the attestation or assessment")
        @Nullable Long assessmentAgeInDays,
        @Description("whether the proof is about all services that the client uses") @Nullable Boolean coversServices,
        @Description("whether the requirements that it meets for the client were found met") @Nullable Boolean compliant,
        @MayBeNone @Description("day something was done about what was not met; none when nothing was")
        @Nullable LocalDate followedUpOn,
        @DaysSince("followedUpOn") @Description("days since something was done about it")
        @Nullable Long daysSinceFollowUp,
        Origin origin)
        implements Fact {}
