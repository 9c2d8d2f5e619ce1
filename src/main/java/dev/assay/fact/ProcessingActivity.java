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
        Origin origin)
        implements Fact {}
