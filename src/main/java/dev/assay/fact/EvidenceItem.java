package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A document or record that proves something. */
@Kind(name = "evidence-item", list = "evidenceItems", describes = "A document or record that proves something")
public record EvidenceItem(
        @Required @Description("id of the item") String id,
        @Description("title") @Nullable String title,
        @Description("what it is, such as report, screenshot, log or contract") @Nullable String kind,
        @Description("ids of the controls it speaks to") @Nullable Set<String> controls,
        @RefersTo(System.class) @MayBeNone @Description("system it is about; none when about the whole")
        @Nullable String system,
        @Description("where it is kept") @Nullable String location,
        @Description("digest of its content, sha256: and 64 hexadecimal digits") @Nullable String digest,
        @Description("day it was collected") @Nullable LocalDate collectedOn,
        @DaysSince("collectedOn") @Description("days since it was collected") @Nullable Long ageInDays,
        @MayBeNone @Description("last day on which it proves anything; none when it has no end")
        @Nullable LocalDate validUntil,
        @DaysSince("validUntil") @Description("days since that last day; negative before")
        @Nullable Long daysSinceValid,
        @Description("who collected it") @Nullable String collectedBy,
        Origin origin)
        implements Fact {}
