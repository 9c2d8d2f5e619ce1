package dev.assay.fact;

import java.time.LocalDate;
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
        Origin origin)
        implements Fact {}
