package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A version of what the client tells people about how it handles data about them. */
@Kind(
        name = "privacy-notice",
        list = "privacyNotices",
        describes = "A version of what the client tells people about how it handles data about them")
public record PrivacyNotice(
        @Required @Description("id of this version of the notice") String id,
        @Description("title or audience, in words") @Nullable String title,
        @Description("points it tells, by the names a pack uses") @Nullable Set<String> points,
        @Judged @Description("whether it is in plain language") @Nullable Boolean plainLanguage,
        @Description("languages in which it can be read, such as en or ar") @Nullable Set<String> languages,
        @Description("day it was printed or otherwise published") @Nullable LocalDate publishedOn,
        @DaysSince("publishedOn") @Description("days since it was published") @Nullable Long daysSincePublication,
        @MayBeNone @Description("first day on which it is in force, as it says itself; none when it names no day")
        @Nullable LocalDate effectiveOn,
        @DaysSince("effectiveOn") @Description("days since its first day; negative before")
        @Nullable Long daysSinceEffect,
        @MayBeNone @Description("last day on which it is in force; none while no end is set")
        @Nullable LocalDate endedOn,
        @DaysSince("endedOn") @Description("days since its last day; negative before") @Nullable Long daysSinceEnd,
        @RefersTo(PrivacyNotice.class) @MayBeNone @Description("version it replaces; none when it is the first")
        @Nullable String replaces,
        @Description("whether it tells a practice, right or duty that is materially other than in the version before")
        @Nullable Boolean materialChange,
        @Description("whether a law orders that change") @Nullable Boolean changeByLaw,
        @MayBeNone @Description("first day on which the change was practised; none while it is not")
        @Nullable LocalDate changePractisedOn,
        @DaysSince("changePractisedOn") @Description("days since the change was first practised; negative before")
        @Nullable Long daysSinceChange,
        @Description("whether anybody who asks gets it") @Nullable Boolean givenOnRequest,
        @MayBeNone @Description("day it was posted on the client's web site, where it is easily seen; none when not")
        @Nullable LocalDate postedOnlineOn,
        @DaysSince("postedOnlineOn") @Description("days since it was posted on the web site")
        @Nullable Long daysSincePosting,
        @Description("places of service where it is posted so that people who come can read it, count")
        @Nullable Long sitesPosted,
        @Description("places of service where people can take it away, count") @Nullable Long sitesStocked,
        @MayBeNone
        @Description("day those it is for were last told that there is a notice and how to get it; none when never")
        @Nullable LocalDate availabilityToldOn,
        @DaysSince("availabilityToldOn") @Description("days since they were last told how to get it")
        @Nullable Long daysSinceAvailabilityTold,
        @MayBeNone @Description("day it, or what it changes, was sent to those it is for; none when not")
        @Nullable LocalDate sentOn,
        @DaysSince("sentOn") @Description("days since it was sent to those it is for") @Nullable Long daysSinceSending,
        @MayBeNone @Description("day of the client's first yearly mailing after the change; none when there is none yet")
        @Nullable LocalDate yearlyMailingOn,
        @DaysSince("yearlyMailingOn") @Description("days since the first yearly mailing after the change")
        @Nullable Long daysSinceYearlyMailing,
        @Description("whether a copy of it is kept") @Nullable Boolean copyKept,
        @Description("days for which a copy is kept after it is no longer in force") @Nullable Long retentionDays,
        Origin origin)
        implements Fact {}
