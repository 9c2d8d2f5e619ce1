package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Personal data that has to be destroyed, and what became of it (PDPL Art. 18, Implementing Regulation Art. 8). */
@Kind(
        name = "destruction",
        list = "destructions",
        describes = "Personal data that has to be destroyed, and what became of it")
public record Destruction(
        @Required @Description("id of the destruction") String id,
        @MayBeNone @Description("controller for which the client processes the data; none when the client decides itself")
        @Nullable String onBehalfOf,
        @Description("why it has to be destroyed") @Nullable DestructionCause cause,
        @RefersTo(ProcessingActivity.class) @MayBeNone @Description("processing for which it was kept; none when of several")
        @Nullable String processing,
        @RefersTo(RightsRequest.class) @MayBeNone @Description("request for it; none when there was none")
        @Nullable String request,
        @RefersTo(ConsentWithdrawal.class) @MayBeNone @Description("withdrawal of consent behind it; none when none")
        @Nullable String withdrawal,
        @RefersTo(System.class) @Description("systems that held it") @Nullable Set<String> systems,
        @Description("day on which the cause arose or the client came to know of it") @Nullable LocalDate dueOn,
        @DaysSince("dueOn") @Description("days since the cause arose; negative before") @Nullable Long daysSinceDue,
        @MayBeNone @Description("law that wants it kept for a period; none when none does") @Nullable String retentionLaw,
        @MayBeNone @Description("last day of that period; none when there is none") @Nullable LocalDate retainedUntil,
        @DaysSince("retainedUntil") @Description("days since the end of that period; negative before")
        @Nullable Long daysSinceRetention,
        @MayBeNone @Description("case before a court for which it has to be kept; none when none")
        @Nullable String proceedings,
        @MayBeNone @Description("day that case ended; none while it goes on") @Nullable LocalDate proceedingsEndedOn,
        @DaysSince("proceedingsEndedOn") @Description("days since that case ended")
        @Nullable Long daysSinceProceedings,
        @MayBeNone @Description("day it was destroyed where it was used; none while it is there")
        @Nullable LocalDate destroyedOn,
        @DaysSince("destroyedOn") @Description("days since it was destroyed") @Nullable Long daysSinceDestruction,
        @MayBeNone @Description("anonymisation that left nothing to identify anybody by; none when it was not kept so")
        @RefersTo(Anonymisation.class) @Nullable String anonymisation,
        @Description("whether it can be read, restored or linked to the person after that") @Nullable Boolean recoverable,
        @MayBeNone @Description("day the last copy of it in a backup was destroyed or overwritten; none while one is there")
        @Nullable LocalDate backupsDestroyedOn,
        @DaysSince("backupsDestroyedOn") @Description("days since the last copy in a backup was destroyed")
        @Nullable Long daysSinceBackupsDestroyed,
        @Description("whether it had been disclosed to others") @Nullable Boolean disclosed,
        @MayBeNone @Description("day all of them were told and asked to destroy it; none while not")
        @Nullable LocalDate recipientsToldOn,
        @DaysSince("recipientsToldOn") @Description("days since all of them were told and asked")
        @Nullable Long daysSinceRecipientsTold,
        @Description("whether it is written down what was destroyed, when and how") @Nullable Boolean documented,
        Origin origin)
        implements Fact {}
