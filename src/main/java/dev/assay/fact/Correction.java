package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Personal data that is wrong, incomplete or outdated, or said to be, and what became of it (PDPL Art. 17). */
@Kind(
        name = "correction",
        list = "corrections",
        describes = "Personal data that is wrong, incomplete or outdated, or said to be, and what became of it")
public record Correction(
        @Required @Description("id of the correction") String id,
        @MayBeNone @Description("controller for which the client processes the data; none when the client decides itself")
        @Nullable String onBehalfOf,
        @RefersTo(RightsRequest.class) @MayBeNone
        @Description("request for it; none when the client became aware by itself") @Nullable String request,
        @Description("whether the person contests that the data is right") @Nullable Boolean contested,
        @Judged @Description("whether the data may harm the person as it is") @Nullable Boolean mayHarm,
        @Description("first day the client knew of it, by a request or otherwise") @Nullable LocalDate knownOn,
        @DaysSince("knownOn") @Description("days since the client knew") @Nullable Long daysSinceKnown,
        @MayBeNone @Description("day processing of the data was suspended or restricted; none when it was not")
        @Nullable LocalDate suspendedOn,
        @DaysSince("suspendedOn") @Description("days since processing was suspended")
        @Nullable Long daysSinceSuspension,
        @MayBeNone @Description("day processing went on; none when it has not") @Nullable LocalDate resumedOn,
        @DaysSince("resumedOn") @Description("days since processing went on") @Nullable Long daysSinceResumption,
        @Judged @Description("whether the law forbids to suspend or restrict it") @Nullable Boolean suspensionForbidden,
        @MayBeNone @Description("day it was established whether the data is right; none while not")
        @Nullable LocalDate verifiedOn,
        @DaysSince("verifiedOn") @Description("days since that was established") @Nullable Long daysSinceVerification,
        @Description("whether the data turned out to be wrong, incomplete or outdated") @Nullable Boolean justified,
        @MayBeNone @Description("day the data was set right, completed or updated; none while not")
        @Nullable LocalDate correctedOn,
        @DaysSince("correctedOn") @Description("days since it was set right") @Nullable Long daysSinceCorrection,
        @Description("whether documents were asked for to prove what is right") @Nullable Boolean documentsTaken,
        @MayBeNone @Description("day those documents were destroyed; none while they are kept")
        @Nullable LocalDate documentsDestroyedOn,
        @DaysSince("documentsDestroyedOn") @Description("days since those documents were destroyed")
        @Nullable Long daysSinceDocumentsDestroyed,
        @Description("whether the data had been disclosed or transferred to others before") @Nullable Boolean disclosed,
        @MayBeNone @Description("day all of them were told; none while not") @Nullable LocalDate recipientsToldOn,
        @DaysSince("recipientsToldOn") @Description("days since all of them were told")
        @Nullable Long daysSinceRecipientsTold,
        @Description("whether they were given what changed, not only told that something did")
        @Nullable Boolean changeProvided,
        @MayBeNone @Description("day the person was told that it is done; none while not") @Nullable LocalDate personToldOn,
        @DaysSince("personToldOn") @Description("days since the person was told that it is done")
        @Nullable Long daysSincePersonTold,
        @Description("whether the change is written down") @Nullable Boolean documented,
        Origin origin)
        implements Fact {}
