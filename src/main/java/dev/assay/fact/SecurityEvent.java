package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something out of the ordinary that was noticed, and how it was judged (TSC CC7.2, CC7.3). */
@Kind(
        name = "security-event",
        list = "securityEvents",
        describes = "Something out of the ordinary that was noticed, and how it was judged")
public record SecurityEvent(
        @Required @Description("id of the event") String id,
        @RefersTo(System.class) @MayBeNone
        @Description("system on which it was noticed; none when on none in particular")
        @Nullable String system,
        @Description("what noticed it, in words, such as an alert rule, a scan or a report by a person")
        @Nullable String source,
        @RefersTo(Vendor.class) @MayBeNone @Description("vendor that reported it; none when none did") @Nullable String vendor,
        @Description("whether it is malicious or unauthorised software") @Nullable Boolean malware,
        @Description("how bad it may be") @Nullable Criticality severity,
        @Description("day it was noticed") @Nullable LocalDate detectedOn,
        @DaysSince("detectedOn") @Description("days since it was noticed") @Nullable Long ageInDays,
        @MayBeNone @Description("day it was judged whether it is an incident; none when not judged")
        @Nullable LocalDate assessedOn,
        @DaysSince("assessedOn") @Description("days since it was judged") @Nullable Long daysSinceAssessment,
        @MayBeNone @Description("who judged it; none when nobody") @Nullable String assessedBy,
        @Description("whether the judgement and its reasons are written down") @Nullable Boolean documented,
        @Judged @Description("whether it could lead, or led, to a failure to meet what was promised")
        @Nullable Boolean couldFailObjectives,
        @RefersTo(Incident.class) @MayBeNone @Description("incident it was made; none when it was judged to be none")
        @Nullable String incident,
        @MayBeNone @Description("day nothing remained to be done about it; none while open")
        @Nullable LocalDate closedOn,
        @DaysSince("closedOn") @Description("days since it was closed") @Nullable Long daysSinceClosing,
        Origin origin)
        implements Fact {}
