package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A way in which personal data is handled outside systems, and how others are kept from it (45 CFR 164.530(c)). */
@Kind(
        name = "data-handling",
        list = "dataHandlings",
        describes = "A way in which personal data is handled outside systems, and how others are kept from it")
public record DataHandling(
        @Required @Description("id, such as front-desk-fax") String id,
        @Required @Description("the medium") HandlingMedium medium,
        @Description("classes of data") @Nullable Set<DataClass> data,
        @Description("measures that are in place") @Nullable Set<HandlingMeasure> measures,
        @MayBeNone @Description("day somebody last looked whether they are kept; none when never")
        @Nullable LocalDate checkedOn,
        @DaysSince("checkedOn") @Description("days since somebody last looked") @Nullable Long checkAgeInDays,
        @Description("failings found then that are still open, count") @Nullable Long openFindings,
        Origin origin)
        implements Fact {}
