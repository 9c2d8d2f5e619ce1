package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A message to somebody to raise funds for the client (45 CFR 164.514(f)). */
@Kind(
        name = "fundraising-message",
        list = "fundraisingMessages",
        describes = "A message to somebody to raise funds for the client")
public record FundraisingMessage(
        @Required @Description("id of the message") String id,
        @Description("to whom, by a pseudonym") @Nullable String person,
        @Description("day it was sent") @Nullable LocalDate sentOn,
        @DaysSince("sentOn") @Description("days since it was sent") @Nullable Long ageInDays,
        @Description("what of the person was used for it") @Nullable Set<FundraisingItem> items,
        @Description("whether the funds are for the client itself") @Nullable Boolean forClient,
        @Judged @Description("whether it says clearly how to get no more") @Nullable Boolean optOutClear,
        @Judged @Description("whether that is a burden or costs more than a nominal sum, such as a letter")
        @Nullable Boolean optOutBurdensome,
        @Description("whether treatment or payment was made to depend on the choice") @Nullable Boolean conditioned,
        @MayBeNone @Description("who got the data to raise the funds; none when nobody")
        @Nullable DisclosureRecipient sharedWith,
        Origin origin)
        implements Fact {}
