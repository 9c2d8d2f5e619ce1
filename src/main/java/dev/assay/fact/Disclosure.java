package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A use or disclosure of personal data, or a request for it: once or as a regular flow, and on what it rested. */
@Kind(
        name = "disclosure",
        list = "disclosures",
        describes = "A use or disclosure of personal data, or a request for it, and on what it rested")
public record Disclosure(
        @Required @Description("id of the use, disclosure or request") String id,
        @Description("whether it is a use, a disclosure or a request") @Nullable DisclosureType type,
        @Description("day it was made; of a regular flow, the last time") @Nullable LocalDate madeOn,
        @DaysSince("madeOn") @Description("days since it was made; negative before") @Nullable Long ageInDays,
        @Description("whether it is one of a sort that is made again and again") @Nullable Boolean routine,
        @Description("classes of data") @Nullable Set<DataClass> data,
        @Description("sorts of information") @Nullable Set<InformationType> information,
        @CountOf("information") @Description("sorts of information, count") @Nullable Long informationCount,
        @MayBeNone @Description("whose data it is, by the pseudonym used in his requests; none when it is about many people")
        @Nullable String person,
        @Description("people whose data it is, head count") @Nullable Long people,
        @MayBeNone @Description("day the person died; none when he lives, as far as is known") @Nullable LocalDate diedOn,
        @DaysSince("diedOn") @Description("days since the person died") @Nullable Long daysSinceDeath,
        @RefersTo(Vendor.class) @MayBeNone @Description("vendor that made it; none when the client made it itself")
        @Nullable String madeBy,
        @MayBeNone
        @Description("covered entity or business associate for which the client holds the data as its business associate;"
                + " none when it holds the data on its own account")
        @Nullable String onBehalfOf,
        @Description("who got or used it; of a request, who was asked") @Nullable DisclosureRecipient recipient,
        @MayBeNone @Description("name of who got it; none when not known") @Nullable String recipientName,
        @RefersTo(Vendor.class) @MayBeNone @Description("vendor that got it; none when it went to no vendor")
        @Nullable String vendor,
        @Description("whether it was checked who the recipient is and what entitles him")
        @Nullable Boolean recipientVerified,
        @Description("what it was for") @Nullable DisclosurePurpose purpose,
        @MayBeNone @Description("legal ground it rests on; none when there is none") @Nullable DisclosureGround ground,
        @MayBeNone @Description("id of the authorization or consent it rests on; none when on none")
        @Nullable String authorization,
        @RefersTo(Agreement.class) @MayBeNone
        @Description("contract, data use agreement or other agreement that allows it; none when there is none")
        @Nullable String agreement,
        @RefersTo(Disclosure.class) @MayBeNone
        @Description("use or disclosure to which it was incident; none when it stands for itself")
        @Nullable String incidentTo,
        @Description("whose treatment, payment or operations it serves") @Nullable ServedParty serves,
        @Description("whether the recipient, too, has or had a relationship with the person to which the data belongs")
        @Nullable Boolean recipientRelated,
        @Description("covered function for which it was made, of a client that has several")
        @Nullable CoveredFunction forFunction,
        @Description("covered functions of the client whose services the person receives")
        @Nullable Set<CoveredFunction> personServedBy,
        @RefersTo(RightsRequest.class) @Description("granted requests to restrict that were in force and cover it")
        @Nullable Set<String> restrictions,
        @CountOf("restrictions") @Description("restrictions that cover it, count") @Nullable Long restrictionCount,
        @Description("whether who wrote the psychotherapy notes in it uses them himself") @Nullable Boolean byOriginator,
        @Judged @Description("whether it was needed to treat the person in an emergency") @Nullable Boolean emergency,
        @Judged
        @Description("whether who made it believed in good faith what made it lawful") @Nullable Boolean goodFaith,
        @Judged
        @Description("whether it was limited to the least that the purpose needs") @Nullable Boolean limitedToMinimum,
        @Description("items in it that the purpose does not need, in words") @Nullable Set<String> beyondNeed,
        @CountOf("beyondNeed") @Description("items that the purpose does not need, count")
        @Nullable Long beyondNeedCount,
        @Description("whether it is the whole medical record") @Nullable Boolean entireRecord,
        @Description("whether it is written down why the whole record was needed") @Nullable Boolean entireRecordJustified,
        @Judged @Description("whether safeguards kept others, as far as reasonable, from seeing or hearing it")
        @Nullable Boolean safeguarded,
        @MayBeNone @Description("what the client gets for the data; none when nothing") @Nullable Remuneration remuneration,
        @MayBeNone @Description("case in which psychotherapy notes need no authorization; none when there is none")
        @Nullable PsychotherapyException psychotherapyException,
        @MayBeNone @Description("how marketing reached people; none when it is no marketing")
        @Nullable MarketingForm marketingForm,
        @Description("whether a third party pays the client for the marketing") @Nullable Boolean marketingPaid,
        @MayBeNone @Description("how it was made sure that it identifies nobody; none when it was not")
        @Nullable DeIdentification deIdentification,
        @Description("whether the privacy notice in force on that day tells people of such uses and disclosures")
        @Nullable Boolean inNotice,
        @Description("whether it went by another way, or to another place, than the person had asked for and was accepted")
        @Nullable Boolean astray,
        @MayBeNone @Description("day it was entered in the record of disclosures; none when it was not")
        @Nullable LocalDate recordedOn,
        @DaysSince("recordedOn") @Description("days since it was entered in the record") @Nullable Long daysSinceRecord,
        @RefersTo(ProcessingActivity.class) @MayBeNone @Description("processing of which it is part; none when of none")
        @Nullable String processing,
        @Description("categories of personal data that were disclosed") @Nullable Set<PersonalDataCategory> categories,
        @CountOf("categories") @Description("how many categories of personal data") @Nullable Long categoryCount,
        @MayBeNone @Description("specific purpose for which it was asked, in words; none when none was given")
        @Nullable String purposeStated,
        @Judged @Description("of data from a public source: whether it was made public lawfully")
        @Nullable Boolean sourceLawful,
        @MayBeNone
        @Description("public interest, security need, law or court order that requires it; none when none is named")
        @Nullable String legalNeed,
        @MayBeNone @Description("day the request for it was put on record; none when it was not")
        @Nullable LocalDate requestRecordedOn,
        @DaysSince("requestRecordedOn") @Description("days since the request was put on record")
        @Nullable Long daysSinceRequestRecorded,
        @Description("whether it was identified exactly which data was asked for") @Nullable Boolean typesIdentified,
        @MayBeNone @Description("whose life, health or safety it protects, in words; none when nobody has said")
        @Nullable String protects,
        @Judged @Description("whether its end cannot be reached without it") @Nullable Boolean necessary,
        @Judged @Description("whether who got it can and may process it only so that nobody is identified")
        @Nullable Boolean onlyAnonymousUse,
        @Description("what forbids it; empty when it was checked and nothing does") @Nullable Set<DisclosureBar> bars,
        @MayBeNone @Description("day it was checked what forbids it; none when never")
        @Nullable LocalDate barsCheckedOn,
        @DaysSince("barsCheckedOn") @Description("days since it was checked what forbids it")
        @Nullable Long daysSinceBarsChecked,
        @Description("whether it contains data about somebody else than the person") @Nullable Boolean othersData,
        @MayBeNone @Description("day the rights of both were balanced in this case; none when never")
        @Nullable LocalDate othersBalancedOn,
        @DaysSince("othersBalancedOn") @Description("days since the rights of both were balanced")
        @Nullable Long daysSinceOthersBalanced,
        @Description("whether the data about somebody else was pseudonymised") @Nullable Boolean othersPseudonymised,
        @Judged @Description("whether it was possible to pseudonymise the data about somebody else")
        @Nullable Boolean othersPseudonymisable,
        @Description("what its entry in the record of processing holds: date, method, purpose")
        @Nullable Set<String> recordHolds,
        @MayBeNone @Description("day a request for it was received; none when nobody asked")
        @Nullable LocalDate requestReceivedOn,
        @DaysSince("requestReceivedOn") @Description("days since a request for it was received")
        @Nullable Long daysSinceRequestReceived,
        @MayBeNone @Description("day the person was told of the request for it; none when not")
        @Nullable LocalDate personToldOn,
        @DaysSince("personToldOn") @Description("days since the person was told of the request")
        @Nullable Long daysSincePersonTold,
        Origin origin)
        implements Fact {}
