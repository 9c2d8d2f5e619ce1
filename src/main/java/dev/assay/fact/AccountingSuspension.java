package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A public body wants disclosures to it kept out of an accounting for a time (45 CFR 164.528(a)(2)). */
@Kind(
        name = "accounting-suspension",
        list = "accountingSuspensions",
        describes = "A public body wants disclosures to it kept out of an accounting for a time")
public record AccountingSuspension(
        @Required @Description("id of the suspension") String id,
        @RefersTo(Disclosure.class) @Description("disclosures that are kept out") @Nullable Set<String> disclosures,
        @MayBeNone @Description("agency or official that made the statement; none when not recorded")
        @Nullable String official,
        @Description("whether the statement is in writing; else it was oral") @Nullable Boolean written,
        @Description("whether it says that an accounting is likely to impede the agency") @Nullable Boolean impediment,
        @Description("day it was made") @Nullable LocalDate statedOn,
        @DaysSince("statedOn") @Description("days since it was made") @Nullable Long ageInDays,
        @MayBeNone @Description("last day for which it asks; none when it names none") @Nullable LocalDate until,
        @DaysSince("until") @Description("days since that last day; negative before") @Nullable Long daysSinceEnd,
        @Description("whether the statement, and who made it, is written down") @Nullable Boolean documented,
        Origin origin)
        implements Fact {}
