package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A review of whether people do a task of security as policies and procedures say (PCI DSS v4.0.1, 12.4.2). */
@Kind(
        name = "operational-review",
        list = "operationalReviews",
        describes = "A review of whether people do a task of security as policies and procedures say")
public record OperationalReview(
        @Required @Description("id of the review of one task") String id,
        @Description("the task") @Nullable OperationalTask task,
        @Description("day it was finished") @Nullable LocalDate performedOn,
        @DaysSince("performedOn") @Description("days since it was finished") @Nullable Long ageInDays,
        @Description("whether whoever did it does not do the task") @Nullable Boolean independent,
        @Description("whether its results are written down") @Nullable Boolean resultsDocumented,
        @Description("times or places where the task was found not done, count") @Nullable Long lapses,
        @Description("lapses for which a remedy is written down, count") @Nullable Long lapsesRemedied,
        @MayBeNone @Description("person who looked at the results and signed them; none when nobody")
        @Nullable String signedBy,
        Origin origin)
        implements Fact {}
