package dev.assay.fact;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A notice of a breach that was sent, published or submitted (45 CFR 164.404 to 164.410). */
@Kind(
        name = "breach-notice",
        list = "breachNotices",
        describes = "A notice of a breach that was sent, published or submitted")
public record BreachNotice(
        @Required @Description("id of the notice") String id,
        @Required @RefersTo(Breach.class) @Description("the breach") String breach,
        @Required @Description("whom it is for") NoticeRecipient recipient,
        @Description("how it was given") @Nullable NoticeMethod method,
        @MayBeNone @Description("State whose media it went to, such as US-TX; none when it is not for the media")
        @Nullable String state,
        @MayBeNone @Description("day the last of it was sent, or posted, or submitted; none while not")
        @Nullable LocalDate sentOn,
        @DaysSince("sentOn") @Description("days since it was sent") @Nullable Long ageInDays,
        @MayBeNone @Description("last day on which it stays posted, also a day to come; none when no end is set")
        @Nullable LocalDate postedUntil,
        @DaysSince("postedUntil") @Description("days since it was taken down; negative before")
        @Nullable Long daysSincePosted,
        @MayBeNone @Description("last day of its toll-free number, also a day to come; none when it has no number")
        @Nullable LocalDate tollFreeUntil,
        @DaysSince("tollFreeUntil") @Description("days since the end of the number; negative before")
        @Nullable Long daysSinceTollFree,
        @Description("people it went to or is for; to a covered entity, people it identifies; head count")
        @Nullable Long people,
        @Description("whether everybody who got it by e-mail had agreed to that and not withdrawn it")
        @Nullable Boolean emailAgreed,
        @Description("what it tells") @Nullable Set<NoticeContent> contents,
        @Description("channels for questions that it names") @Nullable Set<ContactChannel> contacts,
        @Judged @Description("whether it is in plain language") @Nullable Boolean plainLanguage,
        @Description("whether a copy and proof of sending are kept") @Nullable Boolean documented,
        @MayBeNone @Description("moment it was sent, where the law counts hours; none while not") @Nullable Instant sentAt,
        @HoursSince("sentAt") @Description("hours since it was sent") @Nullable BigDecimal hoursSinceSent,
        @Description("whether it gives the reasons for what it tells late") @Nullable Boolean delayReasons,
        Origin origin)
        implements Fact {}
