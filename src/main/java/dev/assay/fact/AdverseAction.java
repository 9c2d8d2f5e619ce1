package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something done to somebody's disadvantage after he complained, used a right or took part in a process. */
@Kind(
        name = "adverse-action",
        list = "adverseActions",
        describes = "Something done to somebody's disadvantage after he complained, used a right or took part in a process")
public record AdverseAction(
        @Required @Description("id of the action") String id,
        @Description("against whom, by a pseudonym") @Nullable String person,
        @Description("what was done, such as dismissal, refusal of treatment or a threat, in words") @Nullable String what,
        @RefersTo(Complaint.class) @MayBeNone @Description("complaint that came before; none when another act did")
        @Nullable String complaint,
        @RefersTo(RightsRequest.class) @MayBeNone @Description("request that came before; none when another act did")
        @Nullable String request,
        @MayBeNone @Description("other protected act that came before, such as testimony, in words; none when none did")
        @Nullable String otherAct,
        @Description("day it was done") @Nullable LocalDate takenOn,
        @DaysSince("takenOn") @Description("days since it was done") @Nullable Long ageInDays,
        @Judged @Description("whether it is a threat, intimidation or coercion, for which there can be no other ground")
        @Nullable Boolean intimidation,
        @MayBeNone @Description("day on which a ground of its own, that has nothing to do with that act, was written down;"
                + " none when there is none")
        @Nullable LocalDate otherGroundOn,
        @DaysSince("otherGroundOn") @Description("days since that ground was written down")
        @Nullable Long daysSinceOtherGround,
        @MayBeNone @Description("day it was undone; none when it was not") @Nullable LocalDate undoneOn,
        @DaysSince("undoneOn") @Description("days since it was undone") @Nullable Long daysSinceUndone,
        Origin origin)
        implements Fact {}
