package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The consent of a person, or of people who were asked in the same way, to processing (PDPL Art. 5). */
@Kind(
        name = "consent",
        list = "consents",
        describes = "The consent of a person, or of people who were asked in the same way, to processing")
public record Consent(
        @Required @Description("id of the consent") String id,
        @RefersTo(ProcessingActivity.class) @Description("processing to which one and the same act agreed")
        @Nullable Set<String> processing,
        @CountOf("processing") @Description("to how many processings one and the same act agreed")
        @Nullable Long processingCount,
        @MayBeNone @Description("day it was given; none when it was refused or never asked for")
        @Nullable LocalDate givenOn,
        @DaysSince("givenOn") @Description("days since it was given") @Nullable Long ageInDays,
        @Description("how it was given") @Nullable ConsentMeans means,
        @Description("whether a direct act shows it that cannot be understood otherwise") @Nullable Boolean explicit,
        @Judged @Description("whether people were misled to obtain it, such as by a box ticked beforehand")
        @Nullable Boolean misleading,
        @Judged @Description("whether a service or benefit was withheld from who did not consent")
        @Nullable Boolean conditionOfService,
        @Judged @Description("whether that service or benefit is directly related to the processing consented to")
        @Nullable Boolean serviceNeedsProcessing,
        @MayBeNone @Description("day the purpose was explained to the person; none when never")
        @Nullable LocalDate purposeExplainedOn,
        @DaysSince("purposeExplainedOn") @Description("days since the purpose was explained")
        @Nullable Long daysSincePurposeExplained,
        @Description("who gave it") @Nullable ConsentGiver givenBy,
        @Judged @Description("whether who gave it has full legal capacity") @Nullable Boolean giverHasCapacity,
        @MayBeNone @Description("day it was verified that the guardian is one; none when never")
        @Nullable LocalDate guardianshipVerifiedOn,
        @DaysSince("guardianshipVerifiedOn") @Description("days since it was verified")
        @Nullable Long daysSinceGuardianshipVerified,
        @Judged
        @Description("whether what a guardian agreed to harms the person's interests") @Nullable Boolean harmsInterests,
        @MayBeNone @Description("day the person for whom a guardian consented came of capacity; none when not yet")
        @Nullable LocalDate capacityReachedOn,
        @DaysSince("capacityReachedOn") @Description("days since the person came of capacity; negative before")
        @Nullable Long daysSinceCapacity,
        @MayBeNone @Description("day from which the person could use the rights alone; none when not yet")
        @Nullable LocalDate rightsOpenedOn,
        @DaysSince("rightsOpenedOn") @Description("days since the person could use the rights alone")
        @Nullable Long daysSinceRightsOpened,
        @MayBeNone @Description("day it was entered where it can be verified later; none when never")
        @Nullable LocalDate recordedOn,
        @DaysSince("recordedOn") @Description("days since it was entered") @Nullable Long recordAgeInDays,
        @Description("what the entry holds, of person, time, means and purpose") @Nullable Set<String> recordHolds,
        @MayBeNone @Description("day on which processing on its ground began; none when it has not")
        @Nullable LocalDate firstProcessedOn,
        @DaysSince("firstProcessedOn") @Description("days since processing began; negative before")
        @Nullable Long daysSinceFirstProcessed,
        @MayBeNone @Description("day the way to withdraw it was put in place; none when there is none")
        @Nullable LocalDate withdrawalOpenedOn,
        @DaysSince("withdrawalOpenedOn") @Description("days since the way was put in place")
        @Nullable Long daysSinceWithdrawalOpened,
        @Description("steps it takes to give it, count") @Nullable Long stepsToGive,
        @MayBeNone @Description("steps it takes to withdraw it, count; none when there is no way")
        @Nullable Long stepsToWithdraw,
        Origin origin)
        implements Fact {}
