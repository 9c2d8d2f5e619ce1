package dev.assay.fact;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A use, disclosure, loss or destruction of PHI or personal data that is not permitted, and how it was judged (45 CFR 164.402). */
@Kind(
        name = "breach",
        list = "breaches",
        describes = "A use, disclosure, loss or destruction of PHI or personal data that is not permitted, and how it was judged")
public record Breach(
        @Required @Description("id of the breach") String id,
        @RefersTo(Incident.class) @MayBeNone @Description("incident it came from; none when none is stated")
        @Nullable String incident,
        @MayBeNone @Description("covered entity, business associate or controller for which the client held the data as its"
                + " business associate or processor; none when the client held it for itself")
        @Nullable String onBehalfOf,
        @Description("whether the PHI was encrypted by a method that the guidance of the Secretary of HHS names")
        @Nullable Boolean encrypted,
        @Description("whether the key or process that decrypts it may have got out too")
        @Nullable Boolean keyExposed,
        @Description("whether what got out had been destroyed before so that PHI cannot be read or put together again")
        @Nullable Boolean destroyed,
        @MayBeNone @Description("case of 164.402 breach (1) that the client says it is; none when it says none")
        @Nullable BreachExclusion exclusion,
        @Judged @Description("whether the act, or the belief that nothing could be kept, was in good faith")
        @Nullable Boolean goodFaith,
        @Judged
        @Description("whether the person acted within the scope of authority; for an inadvertent disclosure, whether both"
                + " were authorised to access PHI at the same place")
        @Nullable Boolean withinAuthority,
        @Judged @Description("whether the PHI was used or disclosed further in a way that is not permitted")
        @Nullable Boolean furtherUsed,
        @MayBeNone @Description("day the risk that PHI was compromised was assessed; none when it was not")
        @Nullable LocalDate assessedOn,
        @DaysSince("assessedOn") @Description("days since the risk was assessed") @Nullable Long daysSinceAssessment,
        @Description("factors of 164.402 breach (2) that were assessed") @Nullable Set<BreachFactor> factors,
        @Judged @Description("whether an assessment shows a low probability that the PHI was compromised")
        @Nullable Boolean lowProbability,
        @MayBeNone @Description("day on which it was written down, with reasons and proof, whether it is a reportable breach;"
                + " none when it was not")
        @Nullable LocalDate documentedOn,
        @DaysSince("documentedOn") @Description("days since the decision was written down")
        @Nullable Long daysSinceDocumentation,
        @MayBeNone @Description("day it happened, the first one if several; none when that is not known")
        @Nullable LocalDate occurredOn,
        @DaysSince("occurredOn") @Description("days since it happened") @Nullable Long daysSinceOccurrence,
        @Description("first day anybody of the workforce or an agent of the client knew of it, other than who did it")
        @Nullable LocalDate knownOn,
        @DaysSince("knownOn") @Description("days since anybody knew of it") @Nullable Long daysSinceKnowledge,
        @MayBeNone @Description("first day on which reasonable diligence would have shown it; none when not before"
                + " somebody knew")
        @Nullable LocalDate discernibleOn,
        @DaysSince("discernibleOn") @Description("days since diligence would have shown it")
        @Nullable Long daysSinceDiscernible,
        @Description("day that the client takes as the day of discovery") @Nullable LocalDate discoveredOn,
        @DaysSince("discoveredOn") @Description("days since the day of discovery") @Nullable Long daysSinceDiscovery,
        @DaysSince(value = "discoveredOn", endOfYear = true)
        @Description("days since the calendar year of the discovery ended; negative in that year")
        @Nullable Long daysSinceYearOfDiscovery,
        @MayBeNone @Description("day on which the client had what the notices have to say, and knew to whom; none while not")
        @Nullable LocalDate informedOn,
        @DaysSince("informedOn") @Description("days since it had what the notices have to say")
        @Nullable Long daysSinceInformed,
        @Description("people whose PHI was, or is reasonably believed to have been, concerned, head count")
        @Nullable Long affectedPeople,
        @Description("those without sufficient, up-to-date data to write to them, next of kin left out, head count")
        @Nullable Long unreachablePeople,
        @Description("those known to be dead with a known address of next of kin or personal representative, head count")
        @Nullable Long deceasedPeople,
        @Description("moment at which the client first became aware of it") @Nullable Instant noticedAt,
        @HoursSince("noticedAt") @Description("hours since the client became aware") @Nullable BigDecimal hoursSinceNoticed,
        @Judged
        @Description("whether it may harm the data or the people concerned, or run against their rights or interests")
        @Nullable Boolean mayHarm,
        @MayBeNone @Description("day on which the measures taken to correct it were written down; none when they were not")
        @Nullable LocalDate measuresDocumentedOn,
        @DaysSince("measuresDocumentedOn") @Description("days since the measures were written down")
        @Nullable Long daysSinceMeasuresDocumented,
        Origin origin)
        implements Fact {}
