package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A penetration test or a test of segmentation. */
@Kind(name = "security-test", list = "securityTests", describes = "A penetration test or a test of segmentation")
public record SecurityTest(
        @Required @Description("id of the test") String id,
        @Description("what was tested, and from where") @Nullable SecurityTestKind kind,
        @RefersTo(System.class) @Description("systems that were tested") @Nullable Set<String> systems,
        @RefersTo(Connection.class) @Description("connections whose segmentation was tested")
        @Nullable Set<String> connections,
        @Description("day it was finished") @Nullable LocalDate performedOn,
        @DaysSince("performedOn") @Description("days since it was finished") @Nullable Long ageInDays,
        @Description("whether it followed the client's own methodology") @Nullable Boolean followsMethodology,
        @Judged @Description("whether whoever did it is qualified for it") @Nullable Boolean qualified,
        @Description("whether whoever did it does not answer for what was tested") @Nullable Boolean independent,
        @Description("whether the segmentation works and keeps out all systems that are not in scope")
        @Nullable Boolean effective,
        @Description("whether systems of different security levels were found to be kept apart, where that is used")
        @Nullable Boolean levelsApart,
        @Description("days for which its results and those of the corrections are kept") @Nullable Long resultsKeptDays,
        Origin origin)
        implements Fact {}
