package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A medium with data, on paper or electronic. */
@Kind(name = "medium", list = "media", describes = "A medium with data, on paper or electronic")
public record Medium(
        @Required @Description("id of the medium") String id,
        @Description("classes of data on it") @Nullable Set<DataClass> holds,
        @Description("whether it is electronic rather than paper") @Nullable Boolean electronic,
        @Description("whether nobody gets at it but those who may") @Nullable Boolean secured,
        @Description("whether it is a backup that is not connected") @Nullable Boolean offlineBackup,
        @MayBeNone @Description("day the security of the place where it lies was last reviewed; none when never")
        @Nullable LocalDate placeReviewedOn,
        @DaysSince("placeReviewedOn") @Description("days since the security of the place was last reviewed")
        @Nullable Long placeReviewAgeInDays,
        @MayBeNone @Description("how sensitive it is, by the client's classes; none when not classified")
        @Nullable String classification,
        @Description("whether an inventory log names it") @Nullable Boolean inventoried,
        @MayBeNone @Description("day an inventory last found it; none when never") @Nullable LocalDate countedOn,
        @DaysSince("countedOn") @Description("days since an inventory last found it") @Nullable Long daysSinceCount,
        @MayBeNone @Description("last day on which business or law needs it; none while no end is set")
        @Nullable LocalDate neededUntil,
        @DaysSince("neededUntil") @Description("days since it was last needed; negative before")
        @Nullable Long daysSinceNeed,
        @Description("whether it waits for destruction in a secured container") @Nullable Boolean containerSecured,
        @MayBeNone @Description("day it was destroyed or its data erased; none while neither is so")
        @Nullable LocalDate destroyedOn,
        @DaysSince("destroyedOn") @Description("days since it was destroyed") @Nullable Long daysSinceDestruction,
        @MayBeNone @Description("how it was destroyed: cross-cut, incinerated, pulped, destroyed or erased; none while it is not")
        @Nullable String destruction,
        Origin origin)
        implements Fact {}
