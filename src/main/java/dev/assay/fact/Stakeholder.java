package dev.assay.fact;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person who decides on an engagement, is affected by it, or speaks for somebody who is. */
@Kind(
        name = "stakeholder",
        list = "stakeholders",
        describes = "A person who decides on an engagement, is affected by it, or speaks for somebody who is")
public record Stakeholder(
        @Required @Description("id of the person, by which approvals and minutes name them") String id,
        @Description("name or pseudonym") @Nullable String name,
        @Description("side the person stands on") @Nullable Party party,
        @Description("role in words, such as head of operations") @Nullable String role,
        @Description("whether the person ordered the engagement and pays for it") @Nullable Boolean sponsor,
        @Description("how much the person can make or break the engagement") @Nullable Criticality influence,
        @Description("what the person may sign for their side, by subjects of approvals such as phase, prd or deliverable")
        @Nullable Set<String> maySign,
        @MayBeNone @Description("how the person wants to be kept informed; none when nobody asked")
        @Nullable String contactBy,
        Origin origin)
        implements Fact {}
