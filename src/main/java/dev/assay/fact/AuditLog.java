package dev.assay.fact;

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
        Origin origin)
        implements Fact {}
