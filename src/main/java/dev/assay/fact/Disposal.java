package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Data that came to the end of its time, and its destruction (TSC C1.2, P4.3). */
@Kind(name = "disposal", list = "disposals", describes = "Data that came to the end of its time, and its destruction")
public record Disposal(
        @Required @Description("id of the disposal") String id,
        @RefersTo(System.class) @MayBeNone
        @Description("system that held the data; none when it was on paper or on a medium")
        @Nullable String system,
        @RefersTo(Vendor.class) @MayBeNone @Description("vendor that held the data; none when the client did")
        @Nullable String vendor,
        @Description("classes of data") @Nullable Set<DataClass> data,
        @Description("why: retention-ended, request, contract-ended or equipment-retired") @Nullable String reason,
        @Description("day on which the reason arose") @Nullable LocalDate dueOn,
        @DaysSince("dueOn") @Description("days since the reason arose; negative before") @Nullable Long daysSinceDue,
        @MayBeNone @Description("duty that forbids to destroy it, such as a litigation hold; none when there is none")
        @Nullable String keptFor,
        @MayBeNone @Description("day the data was made unreadable for good or returned; none while it is not")
        @Nullable LocalDate destroyedOn,
        @DaysSince("destroyedOn") @Description("days since the data was made unreadable")
        @Nullable Long daysSinceDestruction,
        @MayBeNone @Description("how, such as cryptographic-erasure or shredding; none when not recorded")
        @Nullable String method,
        @Description("whether copies, backups in the end included, are destroyed as well")
        @Nullable Boolean copiesIncluded,
        @MayBeNone @Description("who confirmed it, or whose certificate there is; none when nobody")
        @Nullable String confirmedBy,
        Origin origin)
        implements Fact {}
