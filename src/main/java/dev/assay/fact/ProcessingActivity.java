package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A line of the record of processing: what is done with whose personal data for one purpose (PDPL Art. 31). */
@Kind(
        name = "processing-activity",
        list = "processingActivities",
        describes = "A line of the record of processing: what is done with whose personal data for one purpose")
public record ProcessingActivity(
        @Required @Description("id of the processing; each purpose has one of its own") String id,
        @Description("name in words") @Nullable String name,
        @Description("the client's part in it") @Nullable ProcessingRole role,
        @MayBeNone @Description("its purpose, in words; none when none was set") @Nullable String purpose,
        @Description("what makes it lawful") @Nullable Set<LegalBasis> legalBases,
        @CountOf("legalBases") @Description("how many things make it lawful") @Nullable Long legalBasisCount,
        @MayBeNone @Description("article of the law, or agreement with the person, on which it rests; none when on none")
        @Nullable String legalProvision,
        @Description("categories of personal data that are processed")
        @Nullable Set<PersonalDataCategory> dataCategories,
        @CountOf("dataCategories") @Description("how many categories of personal data") @Nullable Long dataCategoryCount,
        @Description("categories of people whose data is processed, in words") @Nullable Set<String> subjectCategories,
        @Description("whether data of people without full legal capacity is processed, such as minors")
        @Nullable Boolean subjectsLackCapacity,
        @Description("whether it is done on a large scale") @Nullable Boolean largeScale,
        @Description("whether people are watched continuously or systematically")
        @Nullable Boolean continuousMonitoring,
        @Description("whether it uses newly adopted technology") @Nullable Boolean newTechnology,
        @Description("whether decisions about people are made from automated processing")
        @Nullable Boolean automatedDecisions,
        @Description("whether decisions about people are made by automated processing alone")
        @Nullable Boolean solelyAutomatedDecisions,
        @RefersTo(System.class) @Description("systems with which it is done") @Nullable Set<String> systems,
        @RefersTo(Vendor.class) @Description("vendors that process for the client in it")
        @Nullable Set<String> processors,
        @Description("where the data comes from") @Nullable Set<DataSource> sources,
        @Description("categories of those to whom the data is disclosed, in words") @Nullable Set<String> recipients,
        @CountOf("recipients") @Description("how many categories of recipients") @Nullable Long recipientCount,
        @Description("whether data is transferred, disclosed or processed outside the country of the law")
        @Nullable Boolean transferredAbroad,
        @Description("countries to which data goes, ISO 3166-1 alpha-2 codes") @Nullable Set<String> countries,
        @MayBeNone @Description("days for which the data is kept; none when no period was set")
        @Nullable Long retentionDays,
        @MayBeNone @Description("what decides how long the data is kept, in words; none when nothing does")
        @Nullable String retentionCriteria,
        @RefersTo(ProcessingActivity.class) @MayBeNone
        @Description("processing for which the data was first collected; none when it was collected for this one")
        @Nullable String furtherTo,
        @Description("day it began") @Nullable LocalDate startedOn,
        @DaysSince("startedOn") @Description("days since it began; negative before") @Nullable Long ageInDays,
        @MayBeNone @Description("day it ended; none while it goes on") @Nullable LocalDate endedOn,
        @DaysSince("endedOn") @Description("days since it ended; negative before") @Nullable Long daysSinceEnd,
        @RefersTo(EvidenceItem.class) @MayBeNone
        @Description("proof that the person has an actual interest in it; none when there is none")
        @Nullable String interestProof,
        @RefersTo(EvidenceItem.class) @MayBeNone
        @Description("proof that the person cannot, or hardly, be reached; none when there is none")
        @Nullable String contactProof,
        @Description("whether the person can be reached without difficulty") @Nullable Boolean personReachable,
        @MayBeNone @Description("day of the agreement with the person that it carries out; none when there is none")
        @Nullable LocalDate agreementMadeOn,
        @DaysSince("agreementMadeOn") @Description("days since that agreement") @Nullable Long daysSinceAgreement,
        @Judged @Description("whether its purpose is directly related to what the client does")
        @Nullable Boolean purposeRelated,
        @Judged @Description("whether its purpose is against no law of the country") @Nullable Boolean purposeLawful,
        @MayBeNone
        @Description("what allows data from others, or another purpose than that of collection; none when nothing does")
        @Nullable DepartureGround departureGround,
        @MayBeNone @Description("why that ground applies here, in words; none when nobody wrote it down")
        @Nullable String departureReason,
        @Judged
        @Description("whether what it takes from a public source was made public lawfully, and is collected lawfully")
        @Nullable Boolean sourceLawful,
        @Judged
        @Description("whether it is necessary for, and in proportion to, its purpose") @Nullable Boolean necessary,
        @Judged
        @Description("whether it harms the rights or interests of the people concerned") @Nullable Boolean harmsPeople,
        @MayBeNone
        @Description("of a further purpose: day the people concerned were informed of it; none when they were not")
        @Nullable LocalDate peopleInformedOn,
        @DaysSince("peopleInformedOn") @Description("days since the people concerned were informed")
        @Nullable Long daysSincePeopleInformed,
        @MayBeNone @Description("day its data was last verified before use; none when never")
        @Nullable LocalDate accuracyCheckedOn,
        @DaysSince("accuracyCheckedOn") @Description("days since its data was verified before use")
        @Nullable Long daysSinceAccuracyCheck,
        @Description("what was verified: accuracy, completeness, timeliness, relevance")
        @Nullable Set<String> accuracyChecks,
        @MayBeNone
        @Description("day of the last periodic review of its data for accuracy and timeliness; none when never")
        @Nullable LocalDate accuracyReviewedOn,
        @DaysSince("accuracyReviewedOn") @Description("days since that review") @Nullable Long daysSinceAccuracyReview,
        @MayBeNone @Description("of research without consent: what allows it; none when nothing does")
        @Nullable ResearchGround researchGround,
        @MayBeNone @Description("of research: day the proof of people's identity was destroyed; none while it exists")
        @Nullable LocalDate identityDestroyedOn,
        @DaysSince("identityDestroyedOn") @Description("days since the proof of identity was destroyed")
        @Nullable Long daysSinceIdentityDestroyed,
        @MayBeNone @Description("of research: day its data was first disclosed to others; none when never")
        @Nullable LocalDate disclosedOn,
        @DaysSince("disclosedOn") @Description("days since its data was first disclosed")
        @Nullable Long daysSinceDisclosed,
        @Description("of research: whether the data is pseudonymised, the key kept apart")
        @Nullable Boolean pseudonymised,
        @Judged @Description("of research: whether its purposes can be fulfilled with pseudonymised data")
        @Nullable Boolean pseudonymisable,
        @Description("of research: measures that keep it from touching people's rights and interests, in words")
        @Nullable Set<String> harmMeasures,
        @CountOf("harmMeasures") @Description("how many such measures") @Nullable Long harmMeasureCount,
        @Judged
        @Description("of a processor: whether it does anything against the controller's instructions or the agreement")
        @Nullable Boolean beyondInstructions,
        @MayBeNone
        @Description("of a public entity: the public interest it serves, in words; none when none is defined")
        @Nullable String publicInterest,
        @MayBeNone
        @Description("of a public entity: the rule that makes this interest part of its mandate; none when none does")
        @Nullable String mandate,
        @Description("whether all who take part in it are bound to lasting confidentiality")
        @Nullable Boolean confidentialityBound,
        @Description("administrative and technical measures that limit damage to people, in words")
        @Nullable Set<String> damageMeasures,
        @CountOf("damageMeasures") @Description("how many such measures") @Nullable Long damageMeasureCount,
        @Description("whether it is among the core activities of the client") @Nullable Boolean core,
        @Description("whether it is done again and again") @Nullable Boolean recurring,
        @Description("whether it collects, compares or links sets of data that come from different sources")
        @Nullable Boolean linksDatasets,
        @Judged @Description("whether a product or service that it is part of is likely to do serious harm to privacy")
        @Nullable Boolean seriousHarmLikely,
        @MayBeNone @Description("day it last changed in what its record has to say; none when never")
        @Nullable LocalDate changedOn,
        @DaysSince("changedOn") @Description("days since it last changed") @Nullable Long daysSinceChange,
        Origin origin)
        implements Fact {}
