package dev.assay.adapter.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Asks a service how it is; everybody may. */
final class ServerHealth {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private ServerHealth() {}

    static List<HealthCheck> checks(URI server) {
        try (var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build()) {
            var request = HttpRequest.newBuilder(server.resolve("/q/health")).timeout(PATIENCE).build();
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return checks(server, new ObjectMapper().readTree(answer.body()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of(HealthCheck.bad("server", "asking %s was interrupted".formatted(server)));
        } catch (IOException e) {
            return List.of(HealthCheck.bad(
                    "server", "no answer from %s that says how it is; check that it runs and that this machine may reach it".formatted(server)));
        }
    }

    private static List<HealthCheck> checks(URI server, JsonNode health) {
        var checks = new ArrayList<HealthCheck>();
        checks.add(check("server", server.toString(), health.path("status").asText()));
        health.path("checks").forEach(one -> checks.add(check("server", one.path("name").asText(), one.path("status").asText())));
        return checks;
    }

    private static HealthCheck check(String about, String what, String status) {
        var says = "%s is %s".formatted(what, status.isEmpty() ? "no Assay service" : status);
        return status.equals("UP") ? HealthCheck.good(about, says) : HealthCheck.bad(about, says);
    }
}
