package dev.assay.fact;

import org.jspecify.annotations.Nullable;

/** A way by which a service provider gets into the premises of a customer from elsewhere. */
@Kind(
        name = "premises-access",
        list = "premisesAccesses",
        describes = "A way by which a service provider gets into the premises of a customer from elsewhere")
public record PremisesAccess(
        @Required @Description("id of the way") String id,
        @Required @Description("premises of the customer, such as a shop") String premises,
        @RefersTo(Account.class) @MayBeNone @Description("account that is used; none when none of the provider's own")
        @Nullable String account,
        @Description("which password, key or token opens it, by a name of its own") @Nullable String credential,
        Origin origin)
        implements Fact {}
