package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Personal data from which all that identifies people was removed for good (PDPL Implementing Regulation Art. 9). */
@Kind(
        name = "anonymisation",
        list = "anonymisations",
        describes = "Personal data from which all that identifies people was removed for good")
public record Anonymisation(
        @Required @Description("id of the anonymisation") String id,
        @RefersTo(ProcessingActivity.class) @MayBeNone @Description("processing it is part of; none when of several")
        @Nullable String processing,
        @Description("day it was done") @Nullable LocalDate performedOn,
        @DaysSince("performedOn") @Description("days since it was done") @Nullable Long ageInDays,
        @Description("identifiers that are left, direct or indirect, alone or together, or a key to them")
        @Nullable Set<String> identifiersLeft,
        @CountOf("identifiersLeft") @Description("how many identifiers are left") @Nullable Long identifiersLeftCount,
        @RefersTo(ImpactAssessment.class) @MayBeNone
        @Description("assessment of the risk that people are identified again; none when there is none")
        @Nullable String assessment,
        @MayBeNone @Description("day its effect was last tested, by trying to identify people; none when never")
        @Nullable LocalDate testedOn,
        @DaysSince("testedOn") @Description("days since its effect was tested") @Nullable Long testAgeInDays,
        @Description("whether somebody was identified in that test") @Nullable Boolean identifiedInTest,
        @MayBeNone @Description("day the method was last held against the state of technology; none when never")
        @Nullable LocalDate methodReviewedOn,
        @DaysSince("methodReviewedOn") @Description("days since the method was reviewed")
        @Nullable Long methodReviewAgeInDays,
        @Description("measures taken against identifying people again: organisational, administrative, technical")
        @Nullable Set<String> measures,
        Origin origin)
        implements Fact {}
