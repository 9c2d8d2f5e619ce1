package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A security, privacy or availability incident and how it was handled. */
@Kind(
        name = "incident",
        list = "incidents",
        describes = "A security, privacy or availability incident and how it was handled")
public record Incident(
        @Required @Description("id of the incident") String id,
        @Description("what happened") @Nullable IncidentKind kind,
        @RefersTo(System.class) @Description("systems that were hit") @Nullable Set<String> systems,
        @Description("classes of data that were hit") @Nullable Set<DataClass> affects,
        @Description("how bad it is") @Nullable Criticality severity,
        @Description("whether personal data or PHI was exposed, lost or changed") @Nullable Boolean personalDataBreach,
        @Description("people concerned, head count") @Nullable Long affectedPeople,
        @Description("day it happened") @Nullable LocalDate occurredOn,
        @DaysSince("occurredOn") @Description("days since it happened") @Nullable Long daysSinceOccurrence,
        @Description("day it was noticed") @Nullable LocalDate discoveredOn,
        @DaysSince("discoveredOn") @Description("days since it was noticed") @Nullable Long daysSinceDiscovery,
        @MayBeNone @Description("hours from notice to telling the authority; none when it was not told")
        @Nullable Long hoursToAuthorityNotice,
        @MayBeNone @Description("days from notice to telling the people concerned; none when they were not told")
        @Nullable Long daysToPeopleNotice,
        @Description("whether the risk to the people concerned was assessed") @Nullable Boolean riskAssessed,
        @MayBeNone @Description("day the response to it began; none when nobody has responded")
        @Nullable LocalDate respondedOn,
        @DaysSince("respondedOn") @Description("days since the response to it began") @Nullable Long daysSinceResponse,
        @Description("whether the procedures written for such a case were carried out")
        @Nullable Boolean proceduresFollowed,
        @MayBeNone @Description("who answers for handling it; none when nobody") @Nullable String owner,
        @MayBeNone @Description("day it could do no further harm; none while it can")
        @Nullable LocalDate containedOn,
        @DaysSince("containedOn") @Description("days since it could do no further harm")
        @Nullable Long daysSinceContainment,
        @MayBeNone @Description("day systems and data were back as before, or found to be untouched; none while not")
        @Nullable LocalDate recoveredOn,
        @DaysSince("recoveredOn") @Description("days since systems and data were back")
        @Nullable Long daysSinceRecovery,
        @Judged @Description("whether people or organisations outside have to be told of it, by promise or by law")
        @Nullable Boolean noticeDue,
        @MayBeNone @Description("last day on which the first of them may be told; none when no day is set")
        @Nullable LocalDate noticeDueOn,
        @DaysSince("noticeDueOn") @Description("days since that day; negative before")
        @Nullable Long daysSinceNoticeDue,
        @MayBeNone @Description("day the last of those who have to be told was told; none when not all were")
        @Nullable LocalDate noticeGivenOn,
        @DaysSince("noticeGivenOn") @Description("days since the last of them was told")
        @Nullable Long daysSinceNotice,
        @Judged @Description("whether harm was limited as far as possible") @Nullable Boolean mitigated,
        @Description("whether the incident and its outcome are written down") @Nullable Boolean documented,
        @Description("whether its cause is known") @Nullable Boolean rootCauseFound,
        @MayBeNone @Description("day it was closed; none while open") @Nullable LocalDate resolvedOn,
        @DaysSince("resolvedOn") @Description("days since it was closed") @Nullable Long daysSinceResolution,
        @MayBeNone @Description("day what was learned was written down after the end; none when not")
        @Nullable LocalDate lessonsOn,
        @DaysSince("lessonsOn") @Description("days since what was learned was written down")
        @Nullable Long daysSinceLessons,
        @Description("measures agreed on so that it does not happen again, count") @Nullable Long measures,
        @Description("of these, those that are overdue, count") @Nullable Long measuresOverdue,
        @MayBeNone @Description("day the payment brands concerned were told; none when they were not")
        @Nullable LocalDate paymentBrandsToldOn,
        @DaysSince("paymentBrandsToldOn") @Description("days since the payment brands were told")
        @Nullable Long daysSincePaymentBrandsTold,
        @MayBeNone @Description("day the acquirers concerned were told; none when they were not")
        @Nullable LocalDate acquirersToldOn,
        @DaysSince("acquirersToldOn") @Description("days since the acquirers were told")
        @Nullable Long daysSinceAcquirersTold,
        Origin origin)
        implements Fact {}
