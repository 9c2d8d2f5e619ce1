package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A planned meeting or message with the client: a briefing, an approval or a progress update. */
@Kind(
        name = "communication-checkpoint",
        list = "communicationCheckpoints",
        describes = "A planned meeting or message with the client: a briefing, an approval or a progress update")
public record CommunicationCheckpoint(
        @Required @Description("id of the checkpoint") String id,
        @Required @Description("id of the phase of the workflow it belongs to") String phase,
        @Required @Description("what it was for") CheckpointKind kind,
        @MayBeNone @Description("day it took place; none while it did not") @Nullable LocalDate heldOn,
        @DaysSince("heldOn") @Description("days since it took place") @Nullable Long ageInDays,
        @RefersTo(Stakeholder.class) @Description("who took part or got the message")
        @Nullable Set<String> participants,
        @RefersTo(Approval.class) @Description("approvals that were given at it") @Nullable Set<String> approvals,
        @RefersTo(EvidenceItem.class) @MayBeNone @Description("its minutes; none when none were kept")
        @Nullable String minutes,
        Origin origin)
        implements Fact {}
