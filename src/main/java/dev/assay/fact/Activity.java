package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something that was done at a time: a risk analysis, a drill, a penetration test. */
@Kind(
        name = "activity",
        list = "activities",
        describes = "Something that was done at a time: a risk analysis, a drill, a penetration test")
public record Activity(
        @Required @Description("id of the activity") String id,
        @Required @Description("what was done, by the name a pack uses, such as risk-analysis or penetration-test")
        String kind,
        @RefersTo(System.class) @MayBeNone @Description("system it was about; none when about the whole")
        @Nullable String system,
        @RefersTo(System.class) @Description("systems it covered") @Nullable Set<String> systems,
        @Description("points it covered, by the names a pack uses") @Nullable Set<String> covers,
        @Description("what it covered, in words") @Nullable String scope,
        @MayBeNone @Description("who did it; none when nobody") @Nullable String performedBy,
        @Description("whether it was done by somebody who does not answer for what was looked at")
        @Nullable Boolean independent,
        @Description("day it was finished") @Nullable LocalDate performedOn,
        @DaysSince("performedOn") @Description("days since it was finished") @Nullable Long ageInDays,
        @MayBeNone @Description("days between planned repetitions; none when not repeated") @Nullable Long intervalDays,
        @MayBeNone @Description("day by which it has to be done again; none when not") @Nullable LocalDate nextDueOn,
        @DaysSince("nextDueOn") @Description("days since it was due again; negative before")
        @Nullable Long daysSinceDue,
        @Description("whether it reached its goal") @Nullable Boolean successful,
        @Description("whether its result is written down") @Nullable Boolean documented,
        @Description("days for which its record is kept, from the day it was made or last in effect, whichever is later")
        @Nullable Long retentionDays,
        @Description("findings that are still open, count") @Nullable Long openFindings,
        @RefersTo(EvidenceItem.class) @Description("proof of it") @Nullable Set<String> evidence,
        Origin origin)
        implements Fact {}
