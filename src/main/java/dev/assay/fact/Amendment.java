package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A change to a record about a person that was granted or told by another covered entity (45 CFR 164.526(c), (e)). */
@Kind(
        name = "amendment",
        list = "amendments",
        describes = "A change to a record about a person that was granted or told by another covered entity")
public record Amendment(
        @Required @Description("id of the amendment") String id,
        @RefersTo(RightsRequest.class) @MayBeNone
        @Description("request that was granted; none when another covered entity told of it")
        @Nullable String request,
        @MayBeNone @Description("covered entity that told of it; none when the person asked for it")
        @Nullable String informedBy,
        @MayBeNone @Description("day that entity told of it; none when the person asked for it")
        @Nullable LocalDate informedOn,
        @DaysSince("informedOn") @Description("days since that entity told of it") @Nullable Long daysSinceInformed,
        @MayBeNone @Description("day the records were amended; none while not") @Nullable LocalDate madeOn,
        @DaysSince("madeOn") @Description("days since the records were amended") @Nullable Long daysSinceMade,
        @Description("whether every record in the designated record set that it concerns was identified")
        @Nullable Boolean recordsIdentified,
        @Description("whether the amendment is appended to those records, or linked from them") @Nullable Boolean linked,
        @Description("whether the person was asked whom to tell and agreed to that") @Nullable Boolean recipientsAsked,
        @Description("those to be told: named by the person, or known to hold the data and to rely on it to his harm;"
                + " business associates too; count")
        @Nullable Long recipientsDue,
        @Description("those of them who were told and given the amendment, count") @Nullable Long recipientsTold,
        Origin origin)
        implements Fact {}
