package dev.assay.fact;

import org.jspecify.annotations.Nullable;

/** A way by which an account queries a store of card data. */
@Kind(
        name = "query-access",
        list = "queryAccesses",
        describes = "A way by which an account queries a store of card data")
public record QueryAccess(
        @Required @Description("id of the way") String id,
        @RefersTo(AccountDataStore.class) @Description("store that is queried") @Nullable String store,
        @RefersTo(Account.class) @MayBeNone @Description("account that queries it; none when it is a group of them")
        @Nullable String account,
        @Description("whether it is queried directly, rather than by an application or another program")
        @Nullable Boolean direct,
        @Description("whether the account is one of an administrator who answers for the store")
        @Nullable Boolean responsibleAdministrator,
        @Description("whether the application grants access and acts by role and no more than needed")
        @Nullable Boolean byRole,
        Origin origin)
        implements Fact {}
