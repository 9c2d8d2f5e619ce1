package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which requirements of PCI DSS a provider meets, which its customer, which both (v4.0.1, 12.8.5 and 12.9.2). */
@Kind(
        name = "responsibility-matrix",
        list = "responsibilityMatrices",
        describes = "Which requirements of PCI DSS a provider meets, which its customer, which both")
public record ResponsibilityMatrix(
        @Required @Description("id of the matrix") String id,
        @RefersTo(Vendor.class) @MayBeNone
        @Description("the provider; none where the client itself provides the service to its customers")
        @Nullable String vendor,
        @Description("requirements that the provider meets") @Nullable Set<String> providerMeets,
        @CountOf("providerMeets") @Description("requirements that the provider meets, count")
        @Nullable Long providerCount,
        @Description("requirements that the customer meets") @Nullable Set<String> customerMeets,
        @CountOf("customerMeets") @Description("requirements that the customer meets, count")
        @Nullable Long customerCount,
        @Description("requirements that both meet together") @Nullable Set<String> shared,
        @CountOf("shared") @Description("requirements that both meet together, count") @Nullable Long sharedCount,
        @Description("requirements that apply to the service and that it leaves open, count")
        @Nullable Long unassigned,
        @MayBeNone @Description("day it was last found or made right; none when never") @Nullable LocalDate reviewedOn,
        @DaysSince("reviewedOn") @Description("days since it was last found or made right")
        @Nullable Long reviewAgeInDays,
        Origin origin)
        implements Fact {}
