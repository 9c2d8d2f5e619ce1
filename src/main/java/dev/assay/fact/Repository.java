package dev.assay.fact;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A place where source code is kept in versions. */
@Kind(name = "repository", list = "repositories", describes = "A place where source code is kept in versions")
public record Repository(
        @Required @Description("id of the repository") String id,
        @RefersTo(System.class) @Description("systems that are built from it") @Nullable Set<String> systems,
        @MayBeNone @Description("person or team that answers for it; none when nobody") @Nullable String owner,
        @Description("whether nobody can change its main branch without a review") @Nullable Boolean branchProtected,
        @Description("whether a pipeline builds and tests every change") @Nullable Boolean pipelineOnEveryChange,
        @Description("whether a no-go of the gate keeps a change out of the main branch")
        @Nullable Boolean gateStopsMerge,
        @MayBeNone
        @Description("lines reached below which the pipeline stops, in percent; none when it never stops")
        @Nullable BigDecimal coverageGate,
        @Description("what is checked before each commit, by the names a workflow uses")
        @Nullable Set<String> hookChecks,
        @Description("whether these checks are made again where their author cannot leave them out")
        @Nullable Boolean hooksEnforced,
        Origin origin)
        implements Fact {}
