package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A review whether the duties of PCI DSS are met in daily work (PCI DSS v4.0.1, A3.3.3). */
@Kind(
        name = "business-as-usual-review",
        list = "businessAsUsualReviews",
        describes = "A review whether the duties of PCI DSS are met in daily work")
public record BusinessAsUsualReview(
        @Required @Description("id of the review") String id,
        @Description("day it was finished") @Nullable LocalDate performedOn,
        @DaysSince("performedOn") @Description("days since it was finished") @Nullable Long ageInDays,
        @Description("what it confirmed, by the names a pack uses") @Nullable Set<String> covers,
        @Description("whether it is written down how it was done") @Nullable Boolean methodDocumented,
        @Description("whether proof for the yearly assessment was collected") @Nullable Boolean evidenceCollected,
        @MayBeNone @Description("person who looked at the results and signed them; none when nobody")
        @Nullable String signedBy,
        @Description("days for which its records are kept") @Nullable Long recordsKeptDays,
        Origin origin)
        implements Fact {}
