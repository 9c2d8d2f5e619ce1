package dev.assay.fact;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How systems get their time and who can change that. */
@Kind(name = "clock-setting", list = "clockSettings", describes = "How systems get their time and who can change that")
public record ClockSetting(
        @Required @Description("id of the setting") String id,
        @RefersTo(System.class) @Description("systems on which it is in force") @Nullable Set<String> systems,
        @Description("whether their clocks are kept in step by a technology made for it") @Nullable Boolean synchronised,
        @RefersTo(TimeServer.class) @Description("time servers from which they take the time")
        @Nullable Set<String> servers,
        @CountOf("servers") @Description("time servers from which they take the time, count") @Nullable Long serverCount,
        @Description("whether they take the time from anything else too") @Nullable Boolean otherSources,
        @Judged @Description("whether nobody can get at time data but those whose work needs it")
        @Nullable Boolean accessLimited,
        @Description("whether changes of the settings are logged") @Nullable Boolean changesLogged,
        @Description("whether changes of the settings are watched") @Nullable Boolean changesMonitored,
        @Description("whether somebody reviews changes of the settings") @Nullable Boolean changesReviewed,
        Origin origin)
        implements Fact {}
