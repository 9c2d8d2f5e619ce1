package dev.assay.fact;

import org.jspecify.annotations.Nullable;

/** Something the contract says is to be done, or an approved change request added. */
@Kind(
        name = "scope-item",
        list = "scopeItems",
        describes = "Something the contract says is to be done, or an approved change request added")
public record ScopeItem(
        @Required @Description("id of the item, such as its number in the statement of work") String id,
        @Description("what is to be done, in words") @Nullable String title,
        @Description("whether it is to be done now; false when it was excluded or taken out")
        @Nullable Boolean inScope,
        @MayBeNone @Description("where the contract says so; none when it does not") @Nullable String contractClause,
        @RefersTo(ChangeRequest.class) @MayBeNone
        @Description("change request that added it; none when the contract had it from the start")
        @Nullable String changeRequest,
        Origin origin)
        implements Fact {}
