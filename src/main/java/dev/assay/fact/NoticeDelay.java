package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A law enforcement official's statement that notice of a breach has to wait (45 CFR 164.412). */
@Kind(
        name = "notice-delay",
        list = "noticeDelays",
        describes = "A law enforcement official's statement that notice of a breach has to wait")
public record NoticeDelay(
        @Required @Description("id of the statement") String id,
        @Required @RefersTo(Breach.class) @Description("the breach") String breach,
        @Description("whether it was made in writing; otherwise by word of mouth") @Nullable Boolean written,
        @Description("day it was made") @Nullable LocalDate statedOn,
        @DaysSince("statedOn") @Description("days since it was made") @Nullable Long ageInDays,
        @MayBeNone @Description("last day of the time for which it asks for delay; none when it names no time")
        @Nullable LocalDate until,
        @DaysSince("until") @Description("days since that time ended; negative before") @Nullable Long daysSinceEnd,
        @Description("whether it says that notice would impede a criminal investigation or harm national security")
        @Nullable Boolean grounded,
        @MayBeNone @Description("the official who made it; none when not recorded") @Nullable String official,
        @MayBeNone @Description("day the client wrote it down or filed it; none when it did not")
        @Nullable LocalDate documentedOn,
        @DaysSince("documentedOn") @Description("days since it was written down or filed")
        @Nullable Long daysSinceDocumentation,
        Origin origin)
        implements Fact {}
