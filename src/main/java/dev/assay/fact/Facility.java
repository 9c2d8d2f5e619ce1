package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A building or room and how getting into it is limited. */
@Kind(name = "facility", list = "facilities", describes = "A building or room and how getting into it is limited")
public record Facility(
        @Required @Description("id of the facility") String id,
        @Description("name in words") @Nullable String name,
        @RefersTo(System.class) @Description("systems that stand in it") @Nullable Set<String> houses,
        @Description("classes of data that systems and media in it hold") @Nullable Set<DataClass> holds,
        @Description("whether nobody gets to its systems but those who may, alone or accompanied")
        @Nullable Boolean entryLimited,
        @Description("whether everybody who may get in is let in when he needs to") @Nullable Boolean entryAssured,
        @Description("whether visitors are identified and their visits recorded") @Nullable Boolean visitorsRecorded,
        @MayBeNone @Description("day on which it was last compared who can get in and whose role needs it; none when never")
        @Nullable LocalDate entryReviewedOn,
        @DaysSince("entryReviewedOn") @Description("days since it was last compared who can get in and who needs it")
        @Nullable Long entryReviewAgeInDays,
        @Description("whether nobody gets at access points, network hardware and lines in it but those who may")
        @Nullable Boolean networkHardwareGuarded,
        @Description("days for which the log of visitors is kept") @Nullable Long visitorLogDays,
        @MayBeNone @Description("days for which law lets records of visitors and entries be kept at most; none when without limit")
        @Nullable Long legalRecordDays,
        @MayBeNone @Description("day protection from fire, water, heat and loss of power was last inspected; none when never")
        @Nullable LocalDate environmentCheckedOn,
        @DaysSince("environmentCheckedOn") @Description("days since that inspection")
        @Nullable Long environmentCheckAgeInDays,
        Origin origin)
        implements Fact {}
