package dev.assay.fact.derived;

import dev.assay.fact.Account;
import dev.assay.fact.Description;
import dev.assay.fact.Fact;
import dev.assay.fact.Kind;
import dev.assay.fact.Origin;
import dev.assay.fact.RefersTo;
import dev.assay.fact.Required;

/** An account that belongs to a group for which a pack has duties. */
@Kind(
        name = "account-in-scope",
        stated = false,
        describes = "An account that belongs to a group for which a pack has duties")
public record AccountInScope(
        @Required @Description("id of the pack") String pack,
        @Required @Description("group of accounts, by the name the pack uses") String group,
        @Required @RefersTo(Account.class) @Description("id of the account") String account,
        Origin origin)
        implements Fact {

    /** As rules write it; what the engine concludes carries its own origin. */
    public AccountInScope(String pack, String group, String account) {
        this(pack, group, account, Origin.concluded());
    }
}
