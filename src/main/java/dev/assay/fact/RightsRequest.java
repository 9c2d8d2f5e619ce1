package dev.assay.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person's request to exercise a right over data about him, and what became of it. */
@Kind(
        name = "rights-request",
        list = "rightsRequests",
        describes = "A person's request to exercise a right over data about him, and what became of it")
public record RightsRequest(
        @Required @Description("id of the request") String id,
        @Required @Description("the right") PersonRight right,
        @Description("whose data it is about, by a pseudonym that is the same in each request of this person")
        @Nullable String person,
        @Description("whether somebody who may act for the person made it, such as a parent or personal representative")
        @Nullable Boolean byRepresentative,
        @Description("whether it was checked, by reasonable means, who asks") @Nullable Boolean identityVerified,
        @Description("what had to be done before it was taken") @Nullable Set<RequestDemand> demands,
        @Description("whether people are told of these demands beforehand") @Nullable Boolean demandsTold,
        @Description("day it first reached the client or anybody who works for it, by whatever way")
        @Nullable LocalDate receivedOn,
        @DaysSince("receivedOn") @Description("days since it was received") @Nullable Long daysSinceReceipt,
        @MayBeNone @Description("day the person was told that it takes longer; none when he was not")
        @Nullable LocalDate extendedOn,
        @DaysSince("extendedOn") @Description("days since he was told that it takes longer")
        @Nullable Long daysSinceExtension,
        @MayBeNone @Description("day by which he was told it would be done; none when no day was named")
        @Nullable LocalDate extendedUntil,
        @DaysSince("extendedUntil") @Description("days since the day by which it was to be done; negative before")
        @Nullable Long daysSinceExtendedDay,
        @Description("whether he was told so in writing") @Nullable Boolean extensionWritten,
        @Description("whether he was told why it takes longer") @Nullable Boolean extensionReasonsTold,
        @Description("times that it was extended, count") @Nullable Long extensions,
        @MayBeNone @Description("what was decided; none while nothing is") @Nullable RequestOutcome outcome,
        @MayBeNone @Description("day the person was told what was decided; none while not")
        @Nullable LocalDate answeredOn,
        @DaysSince("answeredOn") @Description("days since the person was told what was decided")
        @Nullable Long daysSinceAnswer,
        @MayBeNone
        @Description("day on which the last of what was granted was done: all of the data given, the record amended; none"
                + " while not")
        @Nullable LocalDate fulfilledOn,
        @DaysSince("fulfilledOn") @Description("days since the last of what was granted was done")
        @Nullable Long daysSinceFulfilment,
        @Description("why it, or a part of it, was denied") @Nullable Set<DenialGround> denialGrounds,
        @Description("whether a licensed health care professional judged that the ground of harm is there")
        @Nullable Boolean judgedByProfessional,
        @Description("whether the person agreed to wait when joining the research, and was told that access comes back")
        @Nullable Boolean researchAgreed,
        @Description("whether the person showed that who created the record can no longer amend it")
        @Nullable Boolean originatorGone,
        @Description("whether everything that the grounds do not hold back was given") @Nullable Boolean restGiven,
        @Description("whether the denial was given in writing") @Nullable Boolean denialWritten,
        @Judged @Description("whether the denial is in plain language") @Nullable Boolean denialPlain,
        @Description("what the denial tells") @Nullable Set<DenialContent> denialContents,
        @Description("whether the client knows who holds the data, when it does not") @Nullable Boolean holderKnown,
        @Description("whether the person was told where to send the request instead") @Nullable Boolean holderTold,
        @MayBeNone @Description("fee that was charged, in the currency of the place; none when none was")
        @Nullable BigDecimal fee,
        @Description("what the fee pays for") @Nullable Set<FeeItem> feeItems,
        @Description("what those items cost, actually or on average, in the same currency")
        @Nullable BigDecimal feeCost,
        @Description("whether the person was told the fee, about, before it arose") @Nullable Boolean feeTold,
        @Description("whether he could take the request back or change it to pay less")
        @Nullable Boolean feeAvoidable,
        @Description("whether it concerns only an item or service that was paid in full by somebody other than the plan")
        @Nullable Boolean paidInFull,
        @Description("whether it asks not to disclose to a health plan for payment or health care operations")
        @Nullable Boolean againstHealthPlan,
        @Judged @Description("whether a law orders the disclosure that it asks not to make")
        @Nullable Boolean disclosureOrdered,
        @Judged @Description("whether it can reasonably be met") @Nullable Boolean reasonable,
        @Description("whether the person states that disclosure could endanger him") @Nullable Boolean endangerment,
        @Description("messages sent to the old address or by the old way after it was granted, count")
        @Nullable Long messagesAstray,
        @Description("whether the request and what became of it are written down and kept")
        @Nullable Boolean documented,
        @MayBeNone @Description("controller for which the client processes the data; none when the client decides itself")
        @Nullable String onBehalfOf,
        @MayBeNone @Description("why it takes longer; none when it does not") @Nullable ExtensionGround extensionGround,
        @Judged @Description("whether a law forbids giving the data, as PDPL Arts. 9(2) and 16(1) to (6) do")
        @Nullable Boolean disclosureForbidden,
        @Judged
        @Description("whether what was given names or identifies somebody else") @Nullable Boolean othersIdentified,
        @Judged @Description("whether what was given hurts rights of others, such as a trade secret or copyright")
        @Nullable Boolean othersRightsHurt,
        @Description("forms in which a copy was given") @Nullable Set<CopyForm> copyForms,
        @Description("whether the person asked for a printed copy") @Nullable Boolean printAsked,
        @Judged @Description("whether a printed copy can be made") @Nullable Boolean printFeasible,
        @Description("whether it was answered by the way of communication that the person chose among those offered")
        @Nullable Boolean chosenWay,
        Origin origin)
        implements Fact {}
