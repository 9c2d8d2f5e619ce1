package dev.assay.fact;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A script that a payment page loads into the browser of a consumer. */
@Kind(
        name = "payment-page-script",
        list = "paymentPageScripts",
        describes = "A script that a payment page loads into the browser of a consumer")
public record PaymentPageScript(
        @Required @Description("id of the script") String id,
        @RefersTo(System.class) @Description("system that serves the payment page") @Nullable String page,
        @Description("address from which it is loaded") @Nullable String source,
        @Description("whether somebody else serves it") @Nullable Boolean thirdParty,
        @MayBeNone @Description("who authorised it; none when nobody") @Nullable String authorisedBy,
        @MayBeNone @Description("why it is needed, as written down; none when not written down")
        @Nullable String justification,
        @Description("what assures that it is unchanged, by the names a pack uses")
        @Nullable Set<String> integrityMethods,
        @Description("whether the inventory of scripts names it") @Nullable Boolean inventoried,
        Origin origin)
        implements Fact {}
