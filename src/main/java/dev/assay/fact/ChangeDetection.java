package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What detects that files or payment pages were changed. */
@Kind(
        name = "change-detection",
        list = "changeDetections",
        describes = "What detects that files or payment pages were changed")
public record ChangeDetection(
        @Required @Description("id of what detects") String id,
        @Description("what it watches") @Nullable WatchedThing watches,
        @RefersTo(System.class) @Description("systems whose files or pages it watches") @Nullable Set<String> systems,
        @Description("what it notices: change, addition, deletion, indicators-of-compromise") @Nullable Set<String> notices,
        @Description("whether it looks at the scripts of a page") @Nullable Boolean scripts,
        @Description("whether it looks at the HTTP headers that bear on security") @Nullable Boolean headers,
        @Description("whether it looks at pages as the consumer's browser receives them") @Nullable Boolean asReceived,
        @MayBeNone @Description("who is alerted; none when nobody") @Nullable String alerted,
        @MayBeNone @Description("days between comparisons; none when not planned") @Nullable Long intervalDays,
        @MayBeNone @Description("day of the last comparison; none when never") @Nullable LocalDate comparedOn,
        @DaysSince("comparedOn") @Description("days since the last comparison") @Nullable Long comparisonAgeInDays,
        Origin origin)
        implements Fact {}
