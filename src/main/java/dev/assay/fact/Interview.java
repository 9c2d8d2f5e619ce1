package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A conversation in which the client was asked what the engagement is for. */
@Kind(
        name = "interview",
        list = "interviews",
        describes = "A conversation in which the client was asked what the engagement is for")
public record Interview(
        @Required @Description("id of the interview") String id,
        @RefersTo(Stakeholder.class) @Description("who was asked") @Nullable String stakeholder,
        @Description("who asked") @Nullable String heldBy,
        @MayBeNone @Description("day it was held; none while planned") @Nullable LocalDate heldOn,
        @DaysSince("heldOn") @Description("days since it was held") @Nullable Long ageInDays,
        @Description("what was asked about, by the names a pack uses") @Nullable Set<String> topics,
        @RefersTo(EvidenceItem.class) @MayBeNone @Description("minutes of what was said; none when none was kept")
        @Nullable String minutes,
        @MayBeNone @Description("day the person confirmed the record; none when not") @Nullable LocalDate confirmedOn,
        @DaysSince("confirmedOn") @Description("days since the person confirmed the record")
        @Nullable Long daysSinceConfirmation,
        Origin origin)
        implements Fact {}
