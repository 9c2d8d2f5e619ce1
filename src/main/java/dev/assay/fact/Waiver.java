package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A named person's acceptance of an open requirement until a date. */
@Kind(name = "waiver", list = "waivers", describes = "A named person's acceptance of an open requirement until a date")
public record Waiver(
        @Required @Description("id of the waiver") String id,
        @Required @Description("id of the requirement that stays open") String requirement,
        @Description("id of the fact it is about; none when it is about every subject") @Nullable String subject,
        @Description("why it stays open") @Nullable String reason,
        @Description("what is done meanwhile") @Nullable String compensatingMeasure,
        @Description("who asked for it") @Nullable String requestedBy,
        @Description("who accepted it; none before that") @Nullable String approvedBy,
        @Description("day of acceptance") @Nullable LocalDate grantedOn,
        @DaysSince("grantedOn") @Description("days since acceptance") @Nullable Long ageInDays,
        @Description("last day it holds") @Nullable LocalDate until,
        @DaysSince("until") @Description("days since its last day; negative while it holds")
        @Nullable Long daysSinceUntil,
        Origin origin)
        implements Fact {}
