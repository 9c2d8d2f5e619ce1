package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Data made to identify nobody, or to be a limited data set (45 CFR 164.514(a) to (c), (e)). */
@Kind(
        name = "prepared-data",
        list = "preparedData",
        describes = "Data made to identify nobody, or to be a limited data set")
public record PreparedData(
        @Required @Description("id of the data") String id,
        @Description("what it is held to be") @Nullable PreparedForm form,
        @MayBeNone
        @Description("how it was made sure that it identifies nobody; none for a limited data set, or when it"
                + " was not")
        @Nullable DeIdentification method,
        @Description("day it was made") @Nullable LocalDate madeOn,
        @DaysSince("madeOn") @Description("days since it was made") @Nullable Long ageInDays,
        @Description("sorts of identifiers of the person, relatives, employers or household left in it; not"
                + " what the three lines below say")
        @Nullable Set<PersonIdentifier> remaining,
        @CountOf("remaining") @Description("sorts of identifiers left in it, count") @Nullable Long remainingCount,
        @Description("whether street addresses are left in it") @Nullable Boolean streetAddresses,
        @Description("digits of postal codes left in it, 0 to 5") @Nullable Long zipDigits,
        @MayBeNone
        @Description("people in the smallest area that shares these digits, unless shown as 000; none when no"
                + " digits are left")
        @Nullable Long zipAreaPeople,
        @MayBeNone @Description("highest age in years that it shows singly; none when it shows no age")
        @Nullable Long oldestAge,
        @Description("whether the client knows that it could identify somebody, alone or with other data")
        @Nullable Boolean knownToIdentify,
        @MayBeNone @Description("who determined the risk; none when nobody") @Nullable String expert,
        @Judged @Description("whether he knows and applies accepted statistical and scientific methods")
        @Nullable Boolean expertQualified,
        @Judged
        @Description("whether he found the risk of identification to be very small") @Nullable Boolean riskVerySmall,
        @MayBeNone @Description("day of the determination; none when there is none") @Nullable LocalDate determinedOn,
        @DaysSince("determinedOn") @Description("days since the determination") @Nullable Long daysSinceDetermination,
        @Description("whether methods and results of the determination are written down") @Nullable Boolean documented,
        @Description("whether a code allows the client to find out whom it is about") @Nullable Boolean coded,
        @Description("whether the code is made from information about the person, or can be turned back into it")
        @Nullable Boolean codeDerived,
        @Description("whether the code serves anything else, or how it works was disclosed")
        @Nullable Boolean codeShared,
        @RefersTo(Agreement.class) @MayBeNone
        @Description("data use agreement under which it went out; none when there is none")
        @Nullable String agreement,
        @MayBeNone @Description("day it was first used or disclosed outside; none when not yet")
        @Nullable LocalDate disclosedOn,
        @DaysSince("disclosedOn") @Description("days since it was first disclosed") @Nullable Long daysSinceDisclosure,
        @MayBeNone @Description("what it is for; none when not given out") @Nullable DisclosurePurpose purpose,
        @MayBeNone @Description("day the client knew of a pattern of breach of the agreement; none when there is none")
        @Nullable LocalDate breachKnownOn,
        @DaysSince("breachKnownOn") @Description("days since it knew of a pattern of breach")
        @Nullable Long daysSinceBreachKnown,
        @MayBeNone @Description("day the breach had ended; none while not") @Nullable LocalDate breachCuredOn,
        @DaysSince("breachCuredOn") @Description("days since the breach had ended") @Nullable Long daysSinceBreachCured,
        @MayBeNone @Description("day disclosures were stopped and the Secretary told; none when not")
        @Nullable LocalDate stoppedOn,
        @DaysSince("stoppedOn") @Description("days since disclosures were stopped") @Nullable Long daysSinceStopped,
        Origin origin)
        implements Fact {}
