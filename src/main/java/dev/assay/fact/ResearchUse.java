package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A use or disclosure of PHI for research without authorization (45 CFR 164.512(i)). */
@Kind(
        name = "research-use",
        list = "researchUses",
        describes = "A use or disclosure of PHI for research without authorization")
public record ResearchUse(
        @Required @Description("id of the use or disclosure") String id,
        @MayBeNone @Description("on what it rests; none when on nothing") @Nullable ResearchRoute route,
        @Description("day PHI was first used or disclosed") @Nullable LocalDate firstOn,
        @DaysSince("firstOn") @Description("days since PHI was first used or disclosed") @Nullable Long ageInDays,
        @MayBeNone @Description("who decided; none when nobody did") @Nullable ResearchBoard board,
        @Description("whether a privacy board has members of varied background, an unaffiliated one and none in"
                + " conflict")
        @Nullable Boolean boardBalanced,
        @MayBeNone @Description("day of the decision; none when there is none") @Nullable LocalDate approvedOn,
        @DaysSince("approvedOn") @Description("days since the decision") @Nullable Long approvalAgeInDays,
        @Description("what the document, or the researcher in writing or by word, says")
        @Nullable Set<ResearchStatement> statements,
        @Description("whether data left the client") @Nullable Boolean removed,
        @Description("whether the client asked for proof of death") @Nullable Boolean deathAsked,
        @Description("whether proof of death was given") @Nullable Boolean deathProved,
        Origin origin)
        implements Fact {}
