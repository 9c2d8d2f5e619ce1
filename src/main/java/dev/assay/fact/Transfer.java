package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A transfer or disclosure of personal data to a party outside the country whose law protects it (PDPL Art. 29). */
@Kind(
        name = "transfer",
        list = "transfers",
        describes = "A transfer or disclosure of personal data to a party outside the country whose law protects it")
public record Transfer(
        @Required @Description("id of the transfer") String id,
        @MayBeNone @Description("controller for which the client processes the data; none when the client is the controller")
        @Nullable String onBehalfOf,
        @RefersTo(Transfer.class) @MayBeNone
        @Description("transfer after which who received the data passes it on; none when the client itself sends it")
        @Nullable String onwardFrom,
        @RefersTo(Vendor.class) @MayBeNone @Description("vendor that receives it; none when somebody else does")
        @Nullable String vendor,
        @RefersTo(System.class) @Description("systems abroad in which the data lies or is seen") @Nullable Set<String> systems,
        @Description("who receives it, in words") @Nullable String recipient,
        @Description("country it goes to, ISO 3166-1 alpha-2 code") @Nullable String country,
        @RefersTo(ProcessingActivity.class) @Description("processing of which it is part") @Nullable Set<String> processing,
        @Description("categories of personal data that go abroad") @Nullable Set<PersonalDataCategory> dataCategories,
        @Description("data elements that go abroad") @Nullable Set<String> elements,
        @Description("those of them that the purpose does not need") @Nullable Set<String> unneededElements,
        @CountOf("unneededElements") @Description("how many elements the purpose does not need")
        @Nullable Long unneededCount,
        @MayBeNone @Description("day the elements were last held against the purpose; none when never")
        @Nullable LocalDate minimisedOn,
        @DaysSince("minimisedOn") @Description("days since the elements were held against the purpose")
        @Nullable Long daysSinceMinimised,
        @Description("what it is for, in the terms of the law") @Nullable TransferPurpose purpose,
        @MayBeNone @Description("treaty, decision, contract, operation, service or study that it serves; none when none is named")
        @Nullable String basis,
        @Judged @Description("whether that cannot be done without it") @Nullable Boolean necessary,
        @Judged
        @Description("whether it is an extreme necessity for the life or vital interests of the person concerned, or to"
                + " prevent, examine or treat disease") @Nullable Boolean extremeNecessity,
        @MayBeNone @Description("day it was assessed whether it harms national security or the vital interests of the"
                + " country; none when never") @Nullable LocalDate interestsAssessedOn,
        @DaysSince("interestsAssessedOn") @Description("days since harm to the country was assessed")
        @Nullable Long daysSinceInterestsAssessed,
        @Judged @Description("whether it harms national security or the vital interests of the country")
        @Nullable Boolean harmsCountry,
        @Description("whether the authority lists the destination as giving adequate protection")
        @Nullable Boolean adequateDestination,
        @MayBeNone @Description("day from which the authority suspended transfers there; none when it did not")
        @Nullable LocalDate suspendedOn,
        @DaysSince("suspendedOn") @Description("days since transfers there were suspended; negative before")
        @Nullable Long daysSinceSuspension,
        @MayBeNone @Description("case of Transfer Regulation 4(2) that the client relies on; none when on none")
        @Nullable TransferExemption exemption,
        @Description("whether who receives it is a public body") @Nullable Boolean publicBodyRecipient,
        @Description("whether the client is part of a group of multinational entities") @Nullable Boolean groupMember,
        @Description("whether it goes on or repeats") @Nullable Boolean recurring,
        @Description("whether it is on a large scale") @Nullable Boolean largeScale,
        @Description("people whose data goes abroad, head count") @Nullable Long people,
        @Description("whether the service or benefit goes directly to the person concerned")
        @Nullable Boolean directToDataSubject,
        @Judged @Description("whether the person concerned can expect it") @Nullable Boolean expected,
        @Judged @Description("whether it conflicts with the interests of the person concerned")
        @Nullable Boolean againstInterests,
        @Description("day it began or will begin, or from which the law binds it if that is later")
        @Nullable LocalDate startedOn,
        @DaysSince("startedOn") @Description("days since it began; negative before") @Nullable Long daysSinceStart,
        @MayBeNone @Description("day it ended or will end, also by being stopped; none when no end is set")
        @Nullable LocalDate endedOn,
        @DaysSince("endedOn") @Description("days since it ended; negative before") @Nullable Long daysSinceEnd,
        @MayBeNone @Description("day from which a safeguard was not applied or the authority found it inadequate; none when"
                + " that did not happen") @Nullable LocalDate safeguardLostOn,
        @DaysSince("safeguardLostOn") @Description("days since a safeguard was lost")
        @Nullable Long daysSinceSafeguardLost,
        @MayBeNone @Description("day all who had received the data were told so; none when they were not")
        @Nullable LocalDate recipientsToldOn,
        @DaysSince("recipientsToldOn") @Description("days since all who had received the data were told")
        @Nullable Long daysSinceRecipientsTold,
        @Description("of data passed on: whether who passes it on has bound the next one in writing to the law that"
                + " protects it") @Nullable Boolean onwardBound,
        @MayBeNone @Description("of data passed on: day the client agreed to it; none when it did not")
        @Nullable LocalDate onwardAgreedOn,
        @DaysSince("onwardAgreedOn") @Description("days since the client agreed to passing on")
        @Nullable Long daysSinceOnwardAgreed,
        Origin origin)
        implements Fact {}
