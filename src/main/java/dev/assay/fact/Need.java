package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that somebody wants to have done, for which a working workflow is chosen. */
@Kind(
        name = "need",
        list = "needs",
        describes = "Something that somebody wants to have done, for which a working workflow is chosen")
public record Need(
        @Required @Description("id of the need") String id,
        @Description("what is wanted, in words") @Nullable String title,
        @Description("what sort of work it is") @Nullable NeedKind kind,
        @MayBeNone @Description("who asked for it; none when nobody") @Nullable String requestedBy,
        @MayBeNone @Description("person who answers for the work; none when nobody") @Nullable String owner,
        @Description("whether it cannot wait for the next planned release") @Nullable Boolean urgent,
        @Description("whether it is about something that goes wrong in production now") @Nullable Boolean production,
        @Description("whether program code has to change for it") @Nullable Boolean changesCode,
        @Description("whether a database schema has to change for it") @Nullable Boolean changesSchema,
        @Description("whether stored data has to be moved, corrected or reshaped for it") @Nullable Boolean changesData,
        @Description("whether what comes of it goes into a release that is planned") @Nullable Boolean releaseBound,
        @Description("whether parts of what it is about lack tests") @Nullable Boolean testGaps,
        @MayBeNone @Description("id of the working workflow by which it is carried out; none while none is chosen")
        @Nullable String workflow,
        @MayBeNone @Description("day it was finished or given up; none while it is open") @Nullable LocalDate closedOn,
        @DaysSince("closedOn") @Description("days since it was finished or given up") @Nullable Long daysSinceClose,
        Origin origin)
        implements Fact {

    /** The same need as it is when this workflow serves it. */
    public Need servedBy(String other, Origin origin) {
        return new Need(
                id, title, kind, requestedBy, owner, urgent, production, changesCode, changesSchema, changesData,
                releaseBound, testGaps, other, closedOn, daysSinceClose, origin);
    }
}
