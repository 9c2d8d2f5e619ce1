package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has to hold for a deliverable to be accepted. */
@Kind(
        name = "acceptance-criterion",
        list = "acceptanceCriteria",
        describes = "What has to hold for a deliverable to be accepted")
public record AcceptanceCriterion(
        @Required @Description("id of the criterion") String id,
        @Required @RefersTo(Deliverable.class) @Description("deliverable it is about") String deliverable,
        @MayBeNone @Description("what has to hold, in words; none when nobody wrote it down")
        @Nullable String statement,
        @MayBeNone @Description("how it is checked, such as test, demonstration or inspection; none when not settled")
        @Nullable String verifiedBy,
        @MayBeNone @Description("day the client agreed to it; none when not") @Nullable LocalDate agreedOn,
        @DaysSince("agreedOn") @Description("days since the client agreed to it") @Nullable Long daysSinceAgreed,
        @Description("whether it was found to hold") @Nullable Boolean met,
        @MayBeNone @Description("day it was last checked; none when never") @Nullable LocalDate checkedOn,
        @DaysSince("checkedOn") @Description("days since it was last checked") @Nullable Long ageInDays,
        @RefersTo(TestReport.class) @Description("test reports that show it") @Nullable Set<String> proof,
        @CountOf("proof") @Description("test reports that show it, count") @Nullable Long proofCount,
        Origin origin)
        implements Fact {}
