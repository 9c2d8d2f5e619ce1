package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A record that systems keep of what happens in them, and how it is protected. */
@Kind(
        name = "audit-log",
        list = "auditLogs",
        describes = "A record that systems keep of what happens in them, and how it is protected")
public record AuditLog(
        @Required @Description("id of the log") String id,
        @RefersTo(System.class) @Description("systems whose events it records") @Nullable Set<String> systems,
        @Description("whether it is switched on and records") @Nullable Boolean active,
        @Description("events that it records") @Nullable Set<LoggedEvent> events,
        @Description("what it says of each of these events") @Nullable Set<LoggedDetail> details,
        @Judged
        @Description("whether nobody can read it but those whose work needs it") @Nullable Boolean readersLimited,
        @Description("whether nobody can change or delete what it holds") @Nullable Boolean changePrevented,
        @RefersTo(System.class) @MayBeNone @Description("central log server to which it is copied; none when it is not")
        @Nullable String copiedTo,
        @MayBeNone @Description("minutes after which entries are there, at the latest; none when they are not copied")
        @Nullable Long copyDelayMinutes,
        @Description("whether the copy is inside the client's network and hard to change")
        @Nullable Boolean copySecured,
        @Description("whether change of what it holds already raises an alert") @Nullable Boolean changeAlerts,
        @Description("whether a program looks through it for what is unusual") @Nullable Boolean reviewAutomated,
        @Description("last days of it that can be looked through at once, count") @Nullable Long availableDays,
        @RefersTo(CustomerEnvironment.class) @MayBeNone
        @Description("environment of a customer whose events it records; none when of no customer")
        @Nullable String customerEnvironment,
        @Description("whether it records events of the common applications of third parties too")
        @Nullable Boolean thirdPartyApplications,
        @Description("whether it records from the start, without the customer switching it on")
        @Nullable Boolean activeByDefault,
        @Description("whether nobody but that customer can look through it") @Nullable Boolean ownerOnly,
        @MayBeNone @Description("day that customer was told where it is; none when never")
        @Nullable LocalDate locationToldOn,
        @DaysSince("locationToldOn") @Description("days since that customer was told where it is")
        @Nullable Long daysSinceLocationTold,
        @Description("days for which it is kept") @Nullable Long keptDays,
        Origin origin)
        implements Fact {}
