package dev.assay.adapter.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;

/** A client of the service that works on one engagement as the first user. */
final class AClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FACTS = Path.of("docs/examples/clinic-group/mended.json");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final String authorization;

    AClient(AService service, String password) {
        this.address = "http://127.0.0.1:%d/api/v1/".formatted(service.port());
        this.authorization = "Basic "
                + Base64.getEncoder().encodeToString(("admin:" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** What the service answered. */
    record Answer(int status, JsonNode body) {

        String id() {
            return body.get("id").asText();
        }

        JsonNode receipt() {
            return body.get("receipt");
        }
    }

    /** Registers the engagement and submits facts. */
    void prepare() throws IOException, InterruptedException {
        expect(201, send(request("engagements/clinic").PUT(BodyPublishers.ofString("{\"name\": \"Clinic group\"}"))));
        expect(201, send(request("engagements/clinic/facts").PUT(BodyPublishers.ofFile(FACTS))));
    }

    Answer decide(String key) throws IOException, InterruptedException {
        return send(request("engagements/clinic/decisions")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString("{}")));
    }

    /** All entries of the engagement, oldest first. */
    JsonNode entries() throws IOException, InterruptedException {
        return expect(200, send(request("engagements/clinic/ledger"))).body();
    }

    JsonNode head() throws IOException, InterruptedException {
        return expect(200, send(request("ledger/head"))).body();
    }

    static Answer expect(int status, Answer answer) {
        if (answer.status() != status) {
            throw new IllegalStateException("wanted %d, got %s".formatted(status, answer));
        }
        return answer;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofMinutes(1))
                .header("Authorization", authorization)
                .header("Content-Type", "application/json");
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        return new Answer(answer.statusCode(), JSON.readTree(answer.body()));
    }
}
