package dev.assay.adapter.web;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;

/** Says where the service listens, and whether others than this machine can reach it. */
@Singleton
final class Welcome {

    void say(@ObservesAsync HttpServerStart started) {
        var options = started.options();
        var local = options.getHost().equals("127.0.0.1") || options.getHost().equals("localhost");
        System.out.printf(
                "Assay listens on http://%s:%d (API: /q/openapi, health: /q/health); %s. Ctrl-C stops it.%n",
                options.getHost(),
                options.getPort(),
                local ? "this machine only" : "put TLS in front of it: passwords and tokens travel here");
        System.out.flush();
    }
}
