package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the client has promised its customers about the service (TSC section on service commitments and system requirements). */
@Kind(
        name = "service-commitment",
        list = "serviceCommitments",
        describes = "What the client has promised its customers about the service")
public record ServiceCommitment(
        @Required @Description("id of the commitment") String id,
        @Required @Description("trust service category it is about") TrustCategory category,
        @Description("what was promised, in words") @Nullable String statement,
        @Description("whether it says by what measure and up to what tolerance it is met") @Nullable Boolean measurable,
        @MayBeNone @Description("member of the management who approved it; none when nobody")
        @Nullable String approvedBy,
        @MayBeNone @Description("day on which it was last reviewed against contracts and laws; none when never")
        @Nullable LocalDate reviewedOn,
        @DaysSince("reviewedOn") @Description("days since it was last reviewed") @Nullable Long reviewAgeInDays,
        @MayBeNone @Description("day customers were told, such as by contract or description; none when never")
        @Nullable LocalDate customersToldOn,
        @DaysSince("customersToldOn") @Description("days since customers were told")
        @Nullable Long daysSinceCustomersTold,
        @MayBeNone @Description("day those who have to keep it were told; none when never")
        @Nullable LocalDate workforceToldOn,
        @DaysSince("workforceToldOn") @Description("days since those who have to keep it were told")
        @Nullable Long daysSinceWorkforceTold,
        @RefersTo(InternalControl.class) @Description("controls by which it is kept") @Nullable Set<String> controls,
        @CountOf("controls") @Description("controls by which it is kept, count") @Nullable Long controlCount,
        Origin origin)
        implements Fact {}
