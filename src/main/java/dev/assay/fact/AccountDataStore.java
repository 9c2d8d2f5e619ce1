package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A place where account data of cards is kept: a table, files, a log, paper. */
@Kind(
        name = "account-data-store",
        list = "accountDataStores",
        describes = "A place where account data of cards is kept: a table, files, a log, paper")
public record AccountDataStore(
        @Required @Description("id of the place") String id,
        @RefersTo(System.class) @MayBeNone @Description("system that keeps it; none for paper and loose media")
        @Nullable String system,
        @Description("what is kept there") @Nullable Set<AccountDataElement> elements,
        @Description("whether it is data of real cards rather than made for tests") @Nullable Boolean live,
        @Description("whether anything of it is still kept when authorisation is complete")
        @Nullable Boolean afterAuthorization,
        @RefersTo(Policy.class) @MayBeNone
        @Description("policy that settles how long it is kept; none when no policy is about this place")
        @Nullable String retentionPolicy,
        @MayBeNone @Description("days for which it may be kept; none when no limit is set")
        @Nullable Long retentionDays,
        @MayBeNone @Description("reason in law or business for keeping it so long, as written down; none when not")
        @Nullable String retentionReason,
        @MayBeNone @Description("day of the oldest record that is still there; none when there is none")
        @Nullable LocalDate oldestOn,
        @DaysSince("oldestOn") @Description("days since the oldest record that is still there")
        @Nullable Long oldestAgeInDays,
        @MayBeNone @Description("day it was last verified that nothing is kept past its time; none when never")
        @Nullable LocalDate deletionVerifiedOn,
        @DaysSince("deletionVerifiedOn")
        @Description("days since it was last verified that nothing is kept past its time")
        @Nullable Long deletionVerificationAgeInDays,
        @Description("whether what is deleted cannot be recovered") @Nullable Boolean deletionUnrecoverable,
        @Description("what makes card numbers unreadable there") @Nullable Set<PanProtection> protections,
        @Description("whether all hashing and encryption there is strong, with managed keys")
        @Nullable Boolean strongCryptography,
        @Description("whether a hash is one of the whole card number") @Nullable Boolean wholePanHashed,
        @Description("digits of the card number that truncation removes") @Nullable Long digitsRemoved,
        @Description("whether different hashed and truncated forms of a number together give it away")
        @Nullable Boolean correlatable,
        @Description("whether it is on paper") @Nullable Boolean paper,
        @Description("whether it is on media made to be taken out, such as tapes or sticks")
        @Nullable Boolean removableMedia,
        @Description("whether access to an encrypted disk is apart from the accounts of the operating system")
        @Nullable Boolean diskAccessSeparate,
        @Description("whether keys of an encrypted disk belong to user accounts")
        @Nullable Boolean diskKeysTiedToAccounts,
        @Description("whether passwords and keys that open an encrypted disk are kept securely")
        @Nullable Boolean diskSecretsSecured,
        @MayBeNone @Description("what issuing cards needs it for, as written down; none when nothing")
        @Nullable String keepingNeed,
        Origin origin)
        implements Fact {}
