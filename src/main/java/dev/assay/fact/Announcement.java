package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something that people or organisations were told (TSC CC2.2, CC2.3). */
@Kind(name = "announcement", list = "announcements", describes = "Something that people or organisations were told")
public record Announcement(
        @Required @Description("id of the announcement") String id,
        @Required @Description("what it was about, by the name a pack uses") String topic,
        @Description("who was told: workforce, board, customers, vendors, authorities or public")
        @Nullable Set<String> audiences,
        @Description("points it told, by the names a pack uses") @Nullable Set<String> points,
        @Description("day it was made") @Nullable LocalDate madeOn,
        @DaysSince("madeOn") @Description("days since it was made") @Nullable Long ageInDays,
        Origin origin)
        implements Fact {}
