package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An assessment whether the client may process for a legitimate interest (PDPL IR Art. 16(3)). */
@Kind(
        name = "interest-assessment",
        list = "interestAssessments",
        describes = "An assessment whether the client may process for a legitimate interest")
public record InterestAssessment(
        @Required @Description("id of the assessment") String id,
        @RefersTo(ProcessingActivity.class) @Description("processing that it assesses")
        @Nullable Set<String> processing,
        @Description("day it was finished") @Nullable LocalDate performedOn,
        @DaysSince("performedOn") @Description("days since it was finished") @Nullable Long ageInDays,
        @Description("whether it is written down") @Nullable Boolean documented,
        
        @Description("points it covers: processing, purpose, data-types, subject-categories, lawful-purpose, necessity, harm, measures")
        @Nullable Set<String> covers,
        
        @Description("what it found against the processing: violates-law, infringes-rights, causes-harm, unexpected; empty when nothing")
        @Nullable Set<String> findings,
        @CountOf("findings") @Description("how many things it found against the processing")
        @Nullable Long findingCount,
        Origin origin)
        implements Fact {}
