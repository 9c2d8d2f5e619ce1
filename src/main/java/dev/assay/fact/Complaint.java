package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A complaint about how the client handles data about people, and what became of it. */
@Kind(
        name = "complaint",
        list = "complaints",
        describes = "A complaint about how the client handles data about people, and what became of it")
public record Complaint(
        @Required @Description("id of the complaint") String id,
        @Description("who complains, by a pseudonym") @Nullable String person,
        @Description("what it is about, in words") @Nullable String subject,
        @Description("whether it was made to an authority and not only to the client") @Nullable Boolean toAuthority,
        @Description("day the client received it or heard of it") @Nullable LocalDate receivedOn,
        @DaysSince("receivedOn") @Description("days since it was received") @Nullable Long ageInDays,
        @Description("whether it is written down and kept") @Nullable Boolean documented,
        @Judged @Description("whether it turned out to be right, in whole or in part") @Nullable Boolean justified,
        @MayBeNone @Description("how it was settled, in words; none while it is not") @Nullable String disposition,
        @MayBeNone @Description("day it was settled; none while it is not") @Nullable LocalDate settledOn,
        @DaysSince("settledOn") @Description("days since it was settled") @Nullable Long daysSinceSettlement,
        @Description("whether it is written down how it was settled") @Nullable Boolean dispositionDocumented,
        @MayBeNone @Description("day the person was told how it was settled; none when not")
        @Nullable LocalDate answeredOn,
        @DaysSince("answeredOn") @Description("days since the person was told how it was settled")
        @Nullable Long daysSinceAnswer,
        Origin origin)
        implements Fact {}
