package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A written permission of a person for a use or disclosure of PHI (45 CFR 164.508). */
@Kind(
        name = "authorization",
        list = "authorizations",
        describes = "A written permission of a person for a use or disclosure of PHI")
public record Authorization(
        @Required @Description("id of the authorization") String id,
        @MayBeNone @Description("whose data it is about, by a pseudonym; none when about many people")
        @Nullable String person,
        @Description("what it says, filled out") @Nullable Set<AuthorizationElement> elements,
        @Description("sorts of information it names") @Nullable Set<InformationType> information,
        @Description("purposes it names") @Nullable Set<DisclosurePurpose> purposes,
        @Description("who may get the data, as it names them") @Nullable Set<DisclosureRecipient> recipients,
        @Description("whether it is for research, or for a database or repository of research")
        @Nullable Boolean research,
        @Description("whether it is for marketing") @Nullable Boolean marketing,
        @Description("whether the client is paid for the disclosure itself") @Nullable Boolean sale,
        @MayBeNone @Description("day it was signed; none when it was not") @Nullable LocalDate signedOn,
        @DaysSince("signedOn") @Description("days since it was signed; negative before") @Nullable Long ageInDays,
        @Description("whether somebody signed for the person") @Nullable Boolean byRepresentative,
        @MayBeNone
        @Description("last day it names or, where it names an event, the day the client knew of it; none while"
                + " there is none")
        @Nullable LocalDate expiresOn,
        @DaysSince("expiresOn") @Description("days since its last day; negative before") @Nullable Long daysSinceExpiry,
        @MayBeNone @Description("day on which the client knew of its revocation; none when it was not revoked")
        @Nullable LocalDate revokedOn,
        @DaysSince("revokedOn") @Description("days since the client knew of its revocation")
        @Nullable Long daysSinceRevocation,
        @Description("whether the client knows that something material in it is false") @Nullable Boolean knownFalse,
        @Judged @Description("whether it is in plain language") @Nullable Boolean plainLanguage,
        @Description("what it is combined with in one document") @Nullable Set<AuthorizationPartner> combinedWith,
        @Judged
        @Description("whether a combined one tells clearly what depends on it and lets people opt in to the rest")
        @Nullable Boolean partsDistinguished,
        @Description("what the client made depend on it") @Nullable Set<ConditionedService> conditions,
        @Description("whether a health plan asked for it before enrolment, to decide on enrolment, eligibility"
                + " or premiums")
        @Nullable Boolean beforeEnrolment,
        @Description("whether the client asked for it") @Nullable Boolean sought,
        @MayBeNone @Description("day the person got a copy as signed; none when not") @Nullable LocalDate copyGivenOn,
        @DaysSince("copyGivenOn") @Description("days since the person got a copy") @Nullable Long daysSinceCopy,
        @Description("whether the signed document is kept") @Nullable Boolean kept,
        @Description("days for which it is kept, from the day it was made or last in effect, whichever is later")
        @Nullable Long retentionDays,
        Origin origin)
        implements Fact {}
