package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What detects or prevents intrusions by watching traffic. */
@Kind(
        name = "intrusion-detection",
        list = "intrusionDetections",
        describes = "What detects or prevents intrusions by watching traffic")
public record IntrusionDetection(
        @Required @Description("id of what detects") String id,
        @RefersTo(System.class) @Description("systems whose traffic it watches") @Nullable Set<String> systems,
        @Description("whether it runs") @Nullable Boolean running,
        @Description("whether it sees all traffic at the edge of the network in which they stand")
        @Nullable Boolean perimeter,
        @Description("whether it sees all traffic at the critical points inside that network")
        @Nullable Boolean criticalPoints,
        @MayBeNone @Description("who is alerted; none when nobody") @Nullable String alerted,
        @MayBeNone @Description("day its engine, baselines and signatures were last brought up to date; none when never")
        @Nullable LocalDate updatedOn,
        @DaysSince("updatedOn") @Description("days since they were last brought up to date")
        @Nullable Long updateAgeInDays,
        @Description("whether it detects hidden channels of malware") @Nullable Boolean covertChannels,
        @Description("whether such channels are blocked or alerted on, and dealt with")
        @Nullable Boolean covertChannelsAnswered,
        Origin origin)
        implements Fact {}
