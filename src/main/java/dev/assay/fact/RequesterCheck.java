package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How it was verified who asks for PHI and what entitles him (45 CFR 164.514(h)). */
@Kind(
        name = "requester-check",
        list = "requesterChecks",
        describes = "How it was verified who asks for PHI and what entitles him")
public record RequesterCheck(
        @Required @Description("id of the check") String id,
        @Required @RefersTo(Disclosure.class) @Description("the disclosure") String disclosure,
        @Description("whether who asks is, or acts for, a public official") @Nullable Boolean publicOfficial,
        @Description("whether identity and authority were known before") @Nullable Boolean known,
        @MayBeNone @Description("how identity was verified; none when it was not") @Nullable IdentityProof identity,
        @MayBeNone @Description("how authority was verified; none when it was not") @Nullable IdentityProof authority,
        @Description("whether documents, statements or representations on which the disclosure depends were obtained")
        @Nullable Boolean documentsObtained,
        @MayBeNone @Description("day it was done; none when never") @Nullable LocalDate checkedOn,
        @DaysSince("checkedOn") @Description("days since it was done") @Nullable Long ageInDays,
        Origin origin)
        implements Fact {}
