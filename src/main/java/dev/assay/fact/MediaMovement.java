package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Hardware or a medium with data that came, went, was moved, used again or disposed of. */
@Kind(
        name = "media-movement",
        list = "mediaMovements",
        describes = "Hardware or a medium with data that came, went, was moved, used again or disposed of")
public record MediaMovement(
        @Required @Description("id of the movement") String id,
        @Required @Description("receipt, removal, transfer, re-use or disposal") String kind,
        @Description("what was moved, in words") @Nullable String item,
        @Description("whether it is equipment, rather than a medium alone") @Nullable Boolean equipment,
        @Description("classes of data that it held before") @Nullable Set<DataClass> held,
        @Description("day of the movement, re-use or disposal") @Nullable LocalDate movedOn,
        @DaysSince("movedOn") @Description("days since the movement") @Nullable Long ageInDays,
        @MayBeNone @Description("day on which its data was made unreadable for good, or it was destroyed; none when never")
        @Nullable LocalDate erasedOn,
        @DaysSince("erasedOn") @Description("days since its data was made unreadable for good")
        @Nullable Long daysSinceErasure,
        @Description("whether its data is encrypted while it is away") @Nullable Boolean encrypted,
        @Description("whether the movement is recorded") @Nullable Boolean recorded,
        @MayBeNone @Description("person that answered for it; none when nobody") @Nullable String responsible,
        @Judged @Description("whether a copy of its data was needed before") @Nullable Boolean copyNeeded,
        @MayBeNone @Description("day of a retrievable, exact copy of its data; none when there is none")
        @Nullable LocalDate copiedOn,
        @DaysSince("copiedOn") @Description("days since the copy") @Nullable Long copyAgeInDays,
        @Description("whether it left the client's premises") @Nullable Boolean outside,
        @Description("whether it went by a courier or on another way that can be followed") @Nullable Boolean trackable,
        @Description("whether the record says where it is") @Nullable Boolean placeRecorded,
        @MayBeNone @Description("member of the management who approved it; none when nobody")
        @Nullable String approvedBy,
        Origin origin)
        implements Fact {}
