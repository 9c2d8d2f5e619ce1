package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A plan to lower the risk of old protocols of terminals and to replace them (PCI DSS v4.0.1, A2.1.2). */
@Kind(
        name = "migration-plan",
        list = "migrationPlans",
        describes = "A plan to lower the risk of old protocols of terminals and to replace them")
public record MigrationPlan(
        @Required @Description("id of the plan") String id,
        @RefersTo(System.class) @Description("systems at which such connections end") @Nullable Set<String> systems,
        @Description("whether it is written down") @Nullable Boolean documented,
        @Description("points it settles, by the names a pack uses") @Nullable Set<String> covers,
        @MayBeNone @Description("who approved it; none when nobody") @Nullable String approvedBy,
        @MayBeNone @Description("day by which the protocols are replaced; none when it names none")
        @Nullable LocalDate migrateBy,
        @DaysSince("migrateBy") @Description("days since they were to be replaced; negative before")
        @Nullable Long daysSinceMigrationDue,
        Origin origin)
        implements Fact {}
