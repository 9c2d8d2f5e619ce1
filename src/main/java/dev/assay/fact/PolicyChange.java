package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A change to policies or procedures, what made it necessary and how it came into force (45 CFR 164.530(i)). */
@Kind(
        name = "policy-change",
        list = "policyChanges",
        describes = "A change to policies or procedures, what made it necessary and how it came into force")
public record PolicyChange(
        @Required @Description("id of the change") String id,
        @RefersTo(Policy.class) @MayBeNone @Description("policy it changes; none when it is to be made yet")
        @Nullable String policy,
        @MayBeNone @Description("day by which a change in the law had to be followed; none when no law asks for it")
        @Nullable LocalDate lawEffectiveOn,
        @DaysSince("lawEffectiveOn") @Description("days since the law had to be followed; negative before")
        @Nullable Long daysSinceLaw,
        @Description("whether it changes materially what the privacy notice states") @Nullable Boolean inNotice,
        @MayBeNone @Description("day it was checked to comply with the law; none when not") @Nullable LocalDate checkedOn,
        @DaysSince("checkedOn") @Description("days since it was checked") @Nullable Long daysSinceCheck,
        @MayBeNone @Description("day it was written down; none while not") @Nullable LocalDate documentedOn,
        @DaysSince("documentedOn") @Description("days since it was written down") @Nullable Long daysSinceDocumentation,
        @MayBeNone @Description("first day on which it was practised; none while not") @Nullable LocalDate practisedOn,
        @DaysSince("practisedOn") @Description("days since it was first practised; negative before")
        @Nullable Long daysSincePractice,
        @RefersTo(PrivacyNotice.class) @MayBeNone @Description("version of the notice that states it; none when none does")
        @Nullable String notice,
        @Description("whether it is practised on data received before that version too") @Nullable Boolean earlierData,
        @Description("whether the notice before it reserved the right to change practices for such data")
        @Nullable Boolean reserved,
        @RefersTo(WorkforceMember.class) @Description("people whose duties it materially affects")
        @Nullable Set<String> affects,
        @MayBeNone @Description("day the last of those people was trained on it; none while not all were")
        @Nullable LocalDate affectedTrainedOn,
        @DaysSince("affectedTrainedOn") @Description("days since the last of those people was trained on it")
        @Nullable Long daysSinceAffectedTrained,
        Origin origin)
        implements Fact {}
