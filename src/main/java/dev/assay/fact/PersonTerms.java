package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A form, agreement or clause that people are asked to sign or accept. */
@Kind(
        name = "person-terms",
        list = "personTerms",
        describes = "A form, agreement or clause that people are asked to sign or accept")
public record PersonTerms(
        @Required @Description("id of the form or clause") String id,
        @Description("title") @Nullable String title,
        @Description("rights that people give up by it, by the names a pack uses") @Nullable Set<String> waives,
        @CountOf("waives") @Description("rights that people give up by it, count") @Nullable Long waivedCount,
        @Description("what they do not get without it, such as treatment, payment, enrolment or eligibility")
        @Nullable Set<String> conditionOf,
        @CountOf("conditionOf") @Description("things they do not get without it, count") @Nullable Long conditionCount,
        @Description("first day it was used") @Nullable LocalDate usedFrom,
        @DaysSince("usedFrom") @Description("days since it was first used; negative before")
        @Nullable Long daysSinceUse,
        @MayBeNone @Description("last day it was used; none while it is") @Nullable LocalDate usedUntil,
        @DaysSince("usedUntil") @Description("days since it was last used; negative before")
        @Nullable Long daysSinceLastUse,
        Origin origin)
        implements Fact {}
