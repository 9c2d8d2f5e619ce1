package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A list of what must not be in code: calls, components, patterns. */
@Kind(
        name = "deny-list",
        list = "denyLists",
        describes = "A list of what must not be in code: calls, components, patterns")
public record DenyList(
        @Required @Description("id of the list") String id,
        @RefersTo(Repository.class) @Description("repositories that it is applied to")
        @Nullable Set<String> repositories,
        @MayBeNone @Description("person or team that keeps it; none when nobody") @Nullable String owner,
        @Description("things it denies, count") @Nullable Long entries,
        @Description("whether a change with one of them stays out of the main branch") @Nullable Boolean stopsMerge,
        @Description("things on the list that are in the code now, count") @Nullable Long violations,
        @MayBeNone @Description("day of its last review; none when never") @Nullable LocalDate reviewedOn,
        @DaysSince("reviewedOn") @Description("days since its last review") @Nullable Long ageInDays,
        Origin origin)
        implements Fact {}
