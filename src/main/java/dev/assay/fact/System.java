package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A system in the scope of the engagement and how it is protected. */
@Kind(name = "system", list = "systems", describes = "A system in the scope of the engagement and how it is protected")
public record System(
        @Required @Description("id of the system") String id,
        @Description("name in words") @Nullable String name,
        @Description("what sort of thing it is") @Nullable SystemKind kind,
        @Description("where it stands on the way to its users") @Nullable Environment environment,
        @MayBeNone @Description("person or team that answers for it; none when nobody") @Nullable String owner,
        @RefersTo(Vendor.class) @MayBeNone @Description("vendor that hosts it; none when the client does")
        @Nullable String hostedBy,
        @Description("countries where its data lies, ISO 3166-1 alpha-2 codes") @Nullable Set<String> locations,
        @Description("how much the business depends on it") @Nullable Criticality criticality,
        @Description("who can reach it over the network") @Nullable Exposure exposure,
        @Description("classes of data it keeps") @Nullable Set<DataClass> stores,
        @Description("classes of data that pass through it") @Nullable Set<DataClass> processes,
        @Description("whether all data it keeps is encrypted at rest") @Nullable Boolean encryptedAtRest,
        @Description("whether its keys are held apart from the data, and rotated")
        @Nullable Boolean encryptionKeysManaged,
        @Description("whether only people and programs with granted rights get in") @Nullable Boolean accessControl,
        @Judged @Description("whether rights are limited to what each role needs") @Nullable Boolean leastPrivilege,
        @MayBeNone @Description("day of the last review of access rights; none when never")
        @Nullable LocalDate accessReviewedOn,
        @DaysSince("accessReviewedOn") @Description("days since the last review of access rights")
        @Nullable Long accessReviewAgeInDays,
        @Description("whether every user has a name or number of his own") @Nullable Boolean uniqueUserIds,
        @Description("accounts used by more than one person, count") @Nullable Long sharedAccounts,
        @Description("whether there is a procedure to reach the data in an emergency")
        @Nullable Boolean emergencyAccessProcedure,
        @MayBeNone @Description("day of the last test of the emergency access procedure; none when never")
        @Nullable LocalDate emergencyAccessTestedOn,
        @DaysSince("emergencyAccessTestedOn") @Description("days since the last test of the emergency access procedure")
        @Nullable Long emergencyAccessTestAgeInDays,
        @MayBeNone @Description("idle minutes after which a session ends; none when it never does")
        @Nullable Long automaticLogoffMinutes,
        @Description("whether access and changes are recorded") @Nullable Boolean auditLogging,
        @Description("whether the records cannot be changed by those they are about")
        @Nullable Boolean auditLogTamperProof,
        @Description("days for which the records are kept") @Nullable Long auditLogRetentionDays,
        @MayBeNone @Description("days between planned reviews of the records; none when not planned")
        @Nullable Long auditLogReviewIntervalDays,
        @MayBeNone @Description("day of the last review of the records; none when never")
        @Nullable LocalDate auditLogReviewedOn,
        @DaysSince("auditLogReviewedOn") @Description("days since the last review of the records")
        @Nullable Long auditLogReviewAgeInDays,
        @Description("whether data is protected from improper change or destruction")
        @Nullable Boolean integrityControls,
        @Description("whether checksums, signatures or the like show that data was not altered")
        @Nullable Boolean integrityVerified,
        @MayBeNone @Description("day of the last change, to it or around it, that bears on its security; none when never")
        @Nullable LocalDate changedOn,
        @DaysSince("changedOn") @Description("days since the last change that bears on its security")
        @Nullable Long daysSinceChange,
        @Description("whether it serves the functions of a health care clearinghouse") @Nullable Boolean clearinghouse,
        @Description("how users are authenticated") @Nullable Set<AuthenticationMethod> authentication,
        @Description("whether attempts to log in are watched") @Nullable Boolean loginAttemptsMonitored,
        @Description("whether discrepancies in attempts to log in are reported to somebody who acts on them")
        @Nullable Boolean loginDiscrepanciesReported,
        @Description("whether new passwords have to follow set rules") @Nullable Boolean passwordCreationRules,
        @Description("whether users can change their passwords, and must when one may have become known")
        @Nullable Boolean passwordsChangeable,
        @Description("whether nobody but the user can learn a password, its keepers included")
        @Nullable Boolean passwordsSafeguarded,
        @Description("whether users need more than one factor") @Nullable Boolean mfa,
        @Description("whether services authenticate each other by certificate") @Nullable Boolean mutualTls,
        @Description("whether services have short-lived identities instead of kept secrets")
        @Nullable Boolean workloadIdentity,
        @Description("whether it sends usage data to anybody outside the client") @Nullable Boolean sendsTelemetry,
        @Description("whether client data never leaves the places named in locations") @Nullable Boolean dataStaysLocal,
        @Description("whether client data is used to train models") @Nullable Boolean usedForTraining,
        @Description("whether metrics are collected") @Nullable Boolean metrics,
        @Description("whether logs are collected centrally") @Nullable Boolean logs,
        @Description("whether traces are collected") @Nullable Boolean traces,
        @Description("whether a dashboard shows its health") @Nullable Boolean dashboards,
        @Description("whether somebody is alerted when it is unhealthy") @Nullable Boolean alerts,
        @Description("whether it is protected against malware") @Nullable Boolean malwareProtection,
        @Description("whether physical safeguards keep it to those who may use it, wherever it stands or is carried")
        @Nullable Boolean physicallyGuarded,
        @Description("whether its data is backed up") @Nullable Boolean backedUp,
        @MayBeNone @Description("day of the last successful backup of all its data; none when never")
        @Nullable LocalDate backedUpOn,
        @DaysSince("backedUpOn") @Description("days since the last successful backup of all its data")
        @Nullable Long backupAgeInDays,
        @MayBeNone @Description("day of the last successful restore test; none when never")
        @Nullable LocalDate backupTestedOn,
        @DaysSince("backupTestedOn") @Description("days since the last successful restore test")
        @Nullable Long backupTestAgeInDays,
        @MayBeNone @Description("days for which its data is kept; none when there is no limit")
        @Nullable Long retentionDays,
        @RefersTo(System.class)
        @Description("systems to which it provides a security service, such as filtering, logs or keys")
        @Nullable Set<String> securesSystems,
        @Description("whether it serves pages on which consumers enter card data, or that hold somebody else's form for it")
        @Nullable Boolean paymentPage,
        @Description("whether it cannot be logged in to for scans, and that is written down")
        @Nullable Boolean scanCredentialsRefused,
        @CountOf("stores") @Description("classes of data it keeps, count") @Nullable Long storesCount,
        Origin origin)
        implements Fact {}
