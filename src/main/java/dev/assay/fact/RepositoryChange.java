package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a need changes in one of its target repositories. */
@Kind(
        name = "repository-change",
        list = "repositoryChanges",
        describes = "What a need changes in one of its target repositories")
public record RepositoryChange(
        @Required @Description("id of the change") String id,
        @Required @RefersTo(Need.class) @Description("need that it serves") String need,
        @RefersTo(Repository.class) @Description("repository it changes") @Nullable String repository,
        @MayBeNone @Description("commit or pull request; none while there is none") @Nullable String reference,
        @MayBeNone @Description("who made it; none while nobody") @Nullable String author,
        @MayBeNone @Description("who reviewed it; none when nobody") @Nullable String reviewedBy,
        @MayBeNone @Description("day it became part of the main branch; none while it is not")
        @Nullable LocalDate mergedOn,
        @DaysSince("mergedOn") @Description("days since it became part of the main branch")
        @Nullable Long daysSinceMerge,
        @MayBeNone @Description("day it was deployed, or ready to be; none while it is not")
        @Nullable LocalDate readyOn,
        @DaysSince("readyOn") @Description("days since it was deployed or ready to be") @Nullable Long daysSinceReady,
        @Description("tests that came with it, count") @Nullable Long testsAdded,
        @Description("tests among these that fail without it, count") @Nullable Long regressionTests,
        @MayBeNone @RefersTo(TestReport.class)
        @Description("run of the tests on it; none when they were not run") @Nullable String testReport,
        @Description("scripts among it that move a schema or data, count") @Nullable Long migrationScripts,
        Origin origin)
        implements Fact {}
