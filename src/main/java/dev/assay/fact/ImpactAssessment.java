package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An assessment of what processing or a transfer may do to people (PDPL Art. 22, Transfer Regulation Art. 7). */
@Kind(
        name = "impact-assessment",
        list = "impactAssessments",
        describes = "An assessment of what processing or a transfer may do to people")
public record ImpactAssessment(
        @Required @Description("id of the assessment") String id,
        @Description("what it is about") @Nullable AssessmentKind kind,
        @RefersTo(ProcessingActivity.class) @Description("processing it assesses") @Nullable Set<String> processing,
        @RefersTo(Transfer.class) @Description("transfers abroad it assesses") @Nullable Set<String> transfers,
        @RefersTo(ImpactAssessment.class) @MayBeNone @Description("assessment that it does again; none when it is the first")
        @Nullable String follows,
        @MayBeNone @Description("day it was finished; none when it is not") @Nullable LocalDate performedOn,
        @DaysSince("performedOn") @Description("days since it was finished") @Nullable Long ageInDays,
        @Description("whether it and its result are written down") @Nullable Boolean documented,
        @Description("what it deals with") @Nullable Set<AssessmentElement> elements,
        @Judged @Description("whether it shows that the privacy of people may be harmed") @Nullable Boolean showsHarm,
        @MayBeNone @Description("day the causes of that harm were dealt with; none when they were not")
        @Nullable LocalDate causesAddressedOn,
        @DaysSince("causesAddressedOn") @Description("days since the causes were dealt with")
        @Nullable Long daysSinceCausesAddressed,
        @RefersTo(Vendor.class) @Description("processors that were given a copy") @Nullable Set<String> sharedWith,
        Origin origin)
        implements Fact {}
