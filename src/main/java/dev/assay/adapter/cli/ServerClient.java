package dev.assay.adapter.cli;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Talks to a service. When an answer is lost, or the service is busy or restarting, a request that may be sent twice is
 * sent again.
 */
final class ServerClient implements AutoCloseable {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofMinutes(2);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final int ATTEMPTS = 6;

    /** Conflict: the same key is being worked on. The others: nobody looked at the request, or nothing came of it. */
    private static final Set<Integer> AGAIN = Set.of(429, 502, 503, 504);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).build();

    private final URI server;
    private final String authorization;
    private final Console console;

    /** @param authorization value of the header */
    ServerClient(URI server, String authorization, Console console) {
        this.server = server;
        this.authorization = authorization;
        this.console = console;
    }

    JsonNode get(String path) throws IOException {
        return send("GET", path, new byte[0], null);
    }

    JsonNode put(String path, byte[] body) throws IOException {
        return send("PUT", path, body, null);
    }

    /** @param key names the request, so that it is carried out once however often it is sent; null when it must not be sent again */
    JsonNode post(String path, byte[] body, @Nullable String key) throws IOException {
        return send("POST", path, body, key);
    }

    private JsonNode send(String method, String path, byte[] body, @Nullable String key) throws IOException {
        var request = HttpRequest.newBuilder(address(path))
                .timeout(ANSWER)
                .header("Authorization", authorization)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, application/problem+json")
                .method(method, BodyPublishers.ofByteArray(body));
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        var again = !method.equals("POST") || key != null;
        var answer = persistently(request.build(), again ? ATTEMPTS : 1);
        var json = json(answer);
        if (answer.statusCode() >= 300) {
            throw new ServerProblem(answer.statusCode(), json);
        }
        return json;
    }

    private URI address(String path) {
        var base = server.toString();
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
    }

    private HttpResponse<byte[]> persistently(HttpRequest request, int attempts) throws IOException {
        var pause = FIRST_PAUSE;
        for (int attempt = 1; ; attempt++) {
            try {
                var answer = http.send(request, BodyHandlers.ofByteArray());
                if (attempt == attempts || !worthAnother(answer)) {
                    return answer;
                }
                console.progress("the service answered %d; sending the same request again".formatted(answer.statusCode()));
            } catch (IOException lost) {
                if (attempt == attempts) {
                    throw new ServerUnreachable(server, lost);
                }
                console.progress("no answer from %s; sending the same request again".formatted(server));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ServerUnreachable(server, e);
            }
            rest(pause);
            pause = pause.multipliedBy(2);
        }
    }

    private static boolean worthAnother(HttpResponse<byte[]> answer) throws IOException {
        return AGAIN.contains(answer.statusCode())
                || (answer.statusCode() == 409 && json(answer).path("code").asText().equals("key-in-flight"));
    }

    private void rest(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerUnreachable(server, e);
        }
    }

    private static JsonNode json(HttpResponse<byte[]> answer) throws IOException {
        var type = answer.headers().firstValue("Content-Type").orElse("");
        return type.contains("json") && answer.body().length > 0
                ? MAPPER.readTree(answer.body())
                : MAPPER.createObjectNode();
    }

    @Override
    public void close() {
        http.close();
    }
}
