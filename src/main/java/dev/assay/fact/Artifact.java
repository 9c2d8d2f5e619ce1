package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A document of an engagement in the version that counts: a map, a plan, a log, a report. */
@Kind(
        name = "artifact",
        list = "artifacts",
        describes = "A document of an engagement in the version that counts: a map, a plan, a log, a report")
public record Artifact(
        @Required @Description("id of the document") String id,
        @Required @Description("what it is") ArtifactKind kind,
        @MayBeNone @Description("id of the phase of the workflow it belongs to; none when it belongs to none")
        @Nullable String phase,
        @Description("title") @Nullable String title,
        @Description("who wrote it") @Nullable String author,
        @MayBeNone @Description("who reviewed this version; none when nobody") @Nullable String reviewedBy,
        @Description("day of its last change") @Nullable LocalDate changedOn,
        @DaysSince("changedOn") @Description("days since its last change") @Nullable Long ageInDays,
        @MayBeNone @Description("day the client got this version; none when not") @Nullable LocalDate sentOn,
        @DaysSince("sentOn") @Description("days since the client got this version") @Nullable Long daysSinceSent,
        @Description("what it treats, by the names a pack uses") @Nullable Set<String> sections,
        @Description("ids of the things it lists: stakeholders, scope items, change requests, approvals, deliverables, lessons")
        @Nullable Set<String> lists,
        @CountOf("lists") @Description("things it lists, count") @Nullable Long listCount,
        @MayBeNone @Description("digest of its content, sha256: and 64 hexadecimal digits; none when not taken")
        @Nullable String digest,
        @RefersTo(Need.class) @MayBeNone @Description("need it is written for; none when for none")
        @Nullable String need,
        @Description("whether the work for that need is not done without it") @Nullable Boolean required,
        @MayBeNone @Description("where it is kept; none when it is not there yet") @Nullable String location,
        @Description("points in it that are still open, count") @Nullable Long openPoints,
        Origin origin)
        implements Fact {}
