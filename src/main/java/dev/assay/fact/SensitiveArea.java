package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A part of a facility, such as a data centre, with systems that hold card data. */
@Kind(
        name = "sensitive-area",
        list = "sensitiveAreas",
        describes = "A part of a facility, such as a data centre, with systems that hold card data")
public record SensitiveArea(
        @Required @Description("id of the area") String id,
        @RefersTo(Facility.class) @Description("facility of which it is a part") @Nullable String facility,
        @RefersTo(System.class) @Description("systems that stand in it") @Nullable Set<String> houses,
        @Description("whether cameras, access mechanisms or both watch every way in and out")
        @Nullable Boolean entriesWatched,
        @Description("whether these cannot be tampered with or switched off") @Nullable Boolean watchProtected,
        @MayBeNone @Description("day what they recorded was last reviewed and compared with other entries; none when never")
        @Nullable LocalDate recordsReviewedOn,
        @DaysSince("recordsReviewedOn") @Description("days since what they recorded was last reviewed")
        @Nullable Long recordsReviewAgeInDays,
        @Description("days for which what they recorded is kept") @Nullable Long recordDays,
        @MayBeNone @Description("days for which law lets it be kept at most; none when without limit")
        @Nullable Long legalRecordDays,
        @Description("consoles that are not locked while nobody uses them, count") @Nullable Long unlockedConsoles,
        Origin origin)
        implements Fact {}
