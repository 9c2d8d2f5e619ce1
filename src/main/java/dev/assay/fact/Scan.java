package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The result of a security scan. */
@Kind(name = "scan", list = "scans", describes = "The result of a security scan")
public record Scan(
        @Required @Description("id of the scan") String id,
        @Required @Description("what it looks for") ScanKind kind,
        @RefersTo(Release.class) @MayBeNone @Description("release that was scanned; none when not tied to one")
        @Nullable String release,
        @RefersTo(System.class) @MayBeNone @Description("system that was scanned; none when it was the whole")
        @Nullable String system,
        @Description("what was scanned, in words: a repository, an image, an address range") @Nullable String target,
        @Description("tool and version") @Nullable String tool,
        @Description("open findings of any severity, count") @Nullable Long findings,
        @Description("open critical findings, count") @Nullable Long critical,
        @Description("open high findings, count") @Nullable Long high,
        @Description("open medium findings, count") @Nullable Long medium,
        @Description("open low findings, count") @Nullable Long low,
        @Description("whether the scan ran to its end over the whole target") @Nullable Boolean complete,
        @Description("day of the scan") @Nullable LocalDate performedOn,
        @DaysSince("performedOn") @Description("days since the scan") @Nullable Long ageInDays,
        @RefersTo(System.class) @Description("systems that were scanned, where it was more than one")
        @Nullable Set<String> systems,
        @Description("whether it was done from outside the client's network") @Nullable Boolean external,
        @Description("whether a scanning vendor approved by the PCI SSC did it") @Nullable Boolean approvedVendor,
        @Description("whether it is a passing scan by the rules of that vendor's programme") @Nullable Boolean passed,
        @Description("whether the scanner logged in to what it scanned") @Nullable Boolean authenticated,
        @Description("whether the account it used had the rights to see everything")
        @Nullable Boolean sufficientPrivileges,
        @Judged @Description("whether whoever did it is qualified for it") @Nullable Boolean qualified,
        @Description("whether whoever did it does not answer for what was scanned") @Nullable Boolean independent,
        @Description("whether the tool knew the latest vulnerabilities") @Nullable Boolean toolCurrent,
        Origin origin)
        implements Fact {}
