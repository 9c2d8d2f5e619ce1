package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A named person's acceptance of an open requirement until a date. */
@Kind(name = "waiver", list = "waivers", describes = "A named person's acceptance of an open requirement until a date")
public record Waiver(
        @Required @Description("id of the waiver") String id,
        @Required @Description("id of the requirement that stays open") String requirement,
        @MayBeNone @Description("id of the fact it is about; none when it is about every subject")
        @Nullable String subject,
        @Description("why it stays open") @Nullable String reason,
        @MayBeNone @Description("what is done meanwhile; none when nothing is") @Nullable String compensatingMeasure,
        @MayBeNone @Description("who asked for it; none when nobody") @Nullable String requestedBy,
        @MayBeNone @Description("who accepted it; none until then") @Nullable String approvedBy,
        @MayBeNone @Description("day of acceptance; none when never") @Nullable LocalDate grantedOn,
        @DaysSince("grantedOn") @Description("days since acceptance") @Nullable Long ageInDays,
        @Description("last day it holds") @Nullable LocalDate until,
        @DaysSince("until") @Description("days since its last day; negative while it holds")
        @Nullable Long daysSinceUntil,
        Origin origin)
        implements Fact {}
