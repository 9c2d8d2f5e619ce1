package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A review of what a vendor does for security and for what was promised (TSC CC9.2). */
@Kind(
        name = "vendor-review",
        list = "vendorReviews",
        describes = "A review of what a vendor does for security and for what was promised")
public record VendorReview(
        @Required @Description("id of the review") String id,
        @Required @RefersTo(Vendor.class) @Description("the vendor") String vendor,
        @Description("day it was finished") @Nullable LocalDate performedOn,
        @DaysSince("performedOn") @Description("days since it was finished") @Nullable Long ageInDays,
        @MayBeNone @Description("who did it; none when nobody") @Nullable String performedBy,
        @Description("whether it was made to decide on taking the vendor") @Nullable Boolean onboarding,
        @Description("what was looked at: assurance-report, certificate, questionnaire, audit or other")
        @Nullable Set<String> methods,
        @MayBeNone
        @Description("last day of the period of the assurance report that was read, or of its bridge letter; none when none was read")
        @Nullable LocalDate reportEndsOn,
        @DaysSince("reportEndsOn") @Description("days since the last day of that period")
        @Nullable Long daysSinceReportEnd,
        @Description("exceptions and qualifications found that bear on the client, count") @Nullable Long exceptions,
        @Description("those that were followed up to a decision, count") @Nullable Long exceptionsSettled,
        @Description("controls that the report expects of the client, count") @Nullable Long userControls,
        @Description("those for which the client has a control of its own, count") @Nullable Long userControlsMapped,
        @Description("whether vendors of the vendor that the report leaves out were looked at, where there are any")
        @Nullable Boolean subserviceVendorsReviewed,
        @Description("whether the result is written down") @Nullable Boolean documented,
        Origin origin)
        implements Fact {}
