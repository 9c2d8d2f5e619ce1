package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A use or disclosure of PHI that rests on a case of public interest (45 CFR 164.512). */
@Kind(
        name = "public-interest-disclosure",
        list = "publicInterestDisclosures",
        describes = "A use or disclosure of PHI that rests on a case of public interest")
public record PublicInterestDisclosure(
        @Required @Description("id of the use or disclosure") String id,
        @RefersTo(Disclosure.class) @MayBeNone
        @Description("the same one among the uses and disclosures; none when it is not listed there")
        @Nullable String disclosure,
        @Description("case on which it rests") @Nullable PublicInterestCase ground,
        @Description("who got it") @Nullable PublicRecipient recipient,
        @Description("day it was made") @Nullable LocalDate madeOn,
        @DaysSince("madeOn") @Description("days since it was made") @Nullable Long ageInDays,
        @MayBeNone
        @Description("law that requires it or allows it, or gives the recipient his power; none when none is named")
        @Nullable String law,
        @Judged
        @Description("whether it was limited to what that law, order or process asks for") @Nullable Boolean withinLaw,
        @Description("whether the person, or who may act for him, agreed") @Nullable Boolean agreed,
        @Description("whether that agreement is written down") @Nullable Boolean agreementDocumented,
        @Description("whether the person could not agree, for incapacity or an emergency")
        @Nullable Boolean unableToAgree,
        @Judged @Description("whether professional judgment held it necessary to prevent serious harm")
        @Nullable Boolean harmBelieved,
        @Judged @Description("whether professional judgment held it to be in the person's best interest")
        @Nullable Boolean bestInterest,
        @Judged
        @Description("whether who made it believed in good faith what the case supposes") @Nullable Boolean goodFaith,
        @Description("what the official or institution represented") @Nullable Set<OfficialStatement> statements,
        @MayBeNone @Description("day the person was told of it; none when not") @Nullable LocalDate personInformedOn,
        @DaysSince("personInformedOn") @Description("days since the person was told")
        @Nullable Long daysSincePersonInformed,
        @Judged @Description("whether telling the person, or who acts for him and may be the cause, was judged harmful")
        @Nullable Boolean informingHarmful,
        @Description("whether the person had written notice, or a notice was posted on site, that such findings"
                + " go to the employer")
        @Nullable Boolean writtenNotice,
        @Description("whether only findings of surveillance or injury at work, or only proof of immunisation,"
                + " were given")
        @Nullable Boolean findingsOnly,
        @Judged
        @Description("whether the employer or school has a duty by law to have it") @Nullable Boolean needLawful,
        @Description("whether the investigation is of the person himself and not about care, or claims that"
                + " rest on health")
        @Nullable Boolean aboutPerson,
        @Description("whether the official asked for it") @Nullable Boolean onRequest,
        @Description("what was given to identify or locate somebody") @Nullable Set<LocatingItem> items,
        @Description("whether the emergency is believed to come from abuse, neglect or violence at home")
        @Nullable Boolean byAbuse,
        @Description("whether the crime or emergency was on the client's premises") @Nullable Boolean onPremises,
        @Description("whether the client learned of the admitted crime in therapy for it, or from a request for"
                + " therapy")
        @Nullable Boolean learnedInTreatment,
        @Description("whether only the admission and what may be given to locate somebody was disclosed")
        @Nullable Boolean statementOnly,
        @Description("whether the person is in lawful custody") @Nullable Boolean inCustody,
        @Judged
        @Description("whether the recipient, or the client for it, is authorised by the law that the case names")
        @Nullable Boolean authorised,
        @Description("whether diagnoses and clinical information were left out") @Nullable Boolean clinicalLeftOut,
        Origin origin)
        implements Fact {}
