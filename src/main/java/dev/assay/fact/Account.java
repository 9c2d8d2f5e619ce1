package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An account that opens systems: of a person, of several, of a program or of a customer. */
@Kind(name = "account", list = "accounts", describes = "An account that opens systems, and how its use is limited")
public record Account(
        @Required @Description("id of the account, such as its name in the directory") String id,
        @Description("who logs in with it") @Nullable AccountKind kind,
        @RefersTo(System.class) @Description("systems that it opens") @Nullable Set<String> systems,
        @RefersTo(WorkforceMember.class) @MayBeNone @Description("member of the workforce who alone uses it; none when nobody does")
        @Nullable String holder,
        @RefersTo(Vendor.class) @MayBeNone @Description("vendor whose people or programs use it; none when the client's own do")
        @Nullable String vendor,
        @MayBeNone @Description("who answers for it; none when nobody") @Nullable String owner,
        @Description("whether its user has an id that nobody else has or had") @Nullable Boolean uniqueId,
        @Description("whether it may administer what it opens") @Nullable Boolean privileged,
        @Description("what it may do, by the names of the systems") @Nullable Set<String> rights,
        @Judged
        @Description("whether it may do nothing that its user's work does not need") @Nullable Boolean leastPrivilege,
        @Description("whether a person can log in with it, rather than programs only") @Nullable Boolean interactive,
        @Description("whether it can be used from outside the client's network") @Nullable Boolean remote,
        @Description("whether it can be used only at the keyboard of the machine itself") @Nullable Boolean consoleOnly,
        @Description("whether it is one of a till that shows only one card number at a time")
        @Nullable Boolean singleCardTill,
        @Description("whether it can be logged in with at present") @Nullable Boolean enabled,
        @Description("day it was made") @Nullable LocalDate createdOn,
        @DaysSince("createdOn") @Description("days since it was made") @Nullable Long ageInDays,
        @MayBeNone @Description("day of its last use; none when never used") @Nullable LocalDate lastUsedOn,
        @DaysSince("lastUsedOn") @Description("days since its last use") @Nullable Long daysSinceUse,
        @MayBeNone @Description("day it was disabled or removed; none while it is not") @Nullable LocalDate disabledOn,
        @DaysSince("disabledOn") @Description("days since it was disabled or removed") @Nullable Long daysSinceDisabled,
        @MayBeNone @Description("day its rights were last reviewed; none when never") @Nullable LocalDate reviewedOn,
        @DaysSince("reviewedOn") @Description("days since its rights were last reviewed") @Nullable Long reviewAgeInDays,
        @MayBeNone @Description("member of the management who confirmed that its rights are right; none when nobody")
        @Nullable String reviewApprovedBy,
        @MayBeNone @Description("days between reviews of its rights that a targeted risk analysis sets; none when it sets none")
        @Nullable Long reviewIntervalDays,
        @Description("how it is authenticated") @Nullable Set<AuthenticationMethod> authentication,
        @CountOf("authentication") @Description("ways by which it is authenticated, count") @Nullable Long authenticationCount,
        @Description("whether factors of two sorts are needed to log in") @Nullable Boolean mfa,
        @Description("whether nothing but factors that resist phishing are accepted for it")
        @Nullable Boolean phishingResistant,
        @Description("whether its token, card or certificate is given to one user only")
        @Nullable Boolean authenticatorIndividual,
        @Description("whether nobody but that user can get in with the token, card or certificate")
        @Nullable Boolean authenticatorProtected,
        @MayBeNone @Description("day its password was set or last changed; none when it has no password")
        @Nullable LocalDate passwordChangedOn,
        @DaysSince("passwordChangedOn") @Description("days since its password was set or last changed")
        @Nullable Long passwordAgeInDays,
        @MayBeNone @Description("characters of its password, at least; none when it has no password")
        @Nullable Long passwordLength,
        @MayBeNone @Description("days after which its password has to be changed by a targeted risk analysis; none when none sets any")
        @Nullable Long rotationDays,
        @Judged @Description("whether the strength of its password fits how often it is changed")
        @Nullable Boolean passwordStrengthFits,
        @Description("whether its password stands in a script, a configuration or source code")
        @Nullable Boolean passwordHardCoded,
        @MayBeNone @Description("day its password became known, or may have; none when that never happened")
        @Nullable LocalDate compromisedOn,
        @DaysSince("compromisedOn") @Description("days since its password may have become known")
        @Nullable Long daysSinceCompromise,
        @Judged @Description("whether it opens nothing but what needs it") @Nullable Boolean onlyWhereNeeded,
        @Description("rights that its last review found wrong and that are still there, count")
        @Nullable Long reviewFindings,
        Origin origin)
        implements Fact {}
