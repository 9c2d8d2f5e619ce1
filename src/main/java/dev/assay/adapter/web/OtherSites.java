package dev.assay.adapter.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;

/** A page of another site must not change anything here with the password that a browser remembers. */
@Singleton
final class OtherSites {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OURS = Set.of("same-origin", "none");

    /** After the limit of bodies, before authentication. */
    private static final int EARLY = 900;

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    /** Browsers say where a request comes from, and pages cannot change what they say; others say nothing. */
    private void check(RoutingContext context) {
        var from = context.request().getHeader("Sec-Fetch-Site");
        if (from == null || OURS.contains(from) || READING.contains(context.request().method())) {
            context.next();
            return;
        }
        var detail = "A page of another site asked for this. Ask from a page of this service, or without a browser.";
        context.response()
                .setStatusCode(ProblemCode.NOT_ALLOWED.status())
                .putHeader("Content-Type", ProblemJson.MEDIA_TYPE)
                .end(ProblemJson.of(ProblemCode.NOT_ALLOWED, detail, context.request().path()).toString());
    }
}
