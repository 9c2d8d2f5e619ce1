package dev.assay.adapter.web;

import dev.assay.adapter.files.Limits;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Refuses a body that says it is too large before any of it is read, and throws away what comes of it. */
@Singleton
final class BodyLimit {

    static final String MESSAGE = "A body may have %d bytes; this one was not read. Split what it holds."
            .formatted(Limits.DEFAULT.bytes());

    /** A client that sends on and on is cut off; up to here it is heard out, so that it can read the answer. */
    private static final long MOST_DISCARDED = 256L * 1024 * 1024;

    /** Before authentication: whoever it is, the body is not read. */
    private static final int EARLY = 1_000;

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext context) {
        var stated = context.request().getHeader("Content-Length");
        if (stated == null || !stated.matches("\\d+") || within(stated)) {
            context.next();
            return;
        }
        refuse(context);
    }

    private static boolean within(String stated) {
        return stated.length() < 19 && Long.parseLong(stated) <= Limits.DEFAULT.bytes();
    }

    private static void refuse(RoutingContext context) {
        var request = context.request();
        var discarded = new long[1];
        request.handler(part -> {
            discarded[0] += part.length();
            if (discarded[0] > MOST_DISCARDED) {
                request.connection().close();
            }
        });
        request.resume();
        context.response()
                .setStatusCode(ProblemCode.TOO_LARGE.status())
                .putHeader("Content-Type", ProblemJson.MEDIA_TYPE)
                .end(ProblemJson.of(ProblemCode.TOO_LARGE, MESSAGE, request.path()).toString());
    }
}
