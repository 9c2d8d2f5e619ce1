package dev.assay.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An attested answer to a question that a pack asks. */
@Kind(name = "answer", list = "answers", describes = "An attested answer to a question that a pack asks")
public record Answer(
        @Required @Description("id of the question, qualified by the pack") String question,
        @Description("the answer to a question of yes or no") @Nullable Boolean yes,
        @Description("the answer to a question for a number, in the unit the pack declares")
        @Nullable BigDecimal number,
        @Description("the answer in words") @Nullable String text,
        @Description("the answer to a question for a day") @Nullable LocalDate date,
        @DaysSince("date") @Description("days since the day that was answered") @Nullable Long dateAgeInDays,
        @MayBeNone @Description("who answers for it; none when nobody") @Nullable String attestedBy,
        @Description("day of the answer") @Nullable LocalDate attestedOn,
        @DaysSince("attestedOn") @Description("days since the answer") @Nullable Long ageInDays,
        @RefersTo(EvidenceItem.class) @Description("proof of it") @Nullable Set<String> evidence,
        @CountOf("evidence") @Description("how many items prove it") @Nullable Long evidenceCount,
        Origin origin)
        implements Fact {}
