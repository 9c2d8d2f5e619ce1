package dev.assay.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.ledger.MerkleProof;
import dev.assay.ledger.TreeHead;
import dev.assay.pack.Digest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service is killed under load; what it acknowledged is there, and a retried request is carried out once. */
class KilledIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DECISIONS = "/api/v1/engagements/killed/decisions";
    private static final int REQUESTS = 60;
    private static final int BEFORE_THE_KILL = 15;

    @TempDir
    private Path folder;

    @Test
    void everyAcknowledgedReceiptIsInTheLedgerAndARetryGetsTheSame() throws Exception {
        var acknowledged = new ConcurrentHashMap<String, String>();
        String token;
        try (var service = APackagedService.start(folder.resolve("data"))) {
            token = prepared(service);
            underLoadUntilKilled(service, token, acknowledged);
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(BEFORE_THE_KILL).hasSizeLessThan(REQUESTS);
        try (var service = APackagedService.start(folder.resolve("data"))) {
            for (int i = 0; i < REQUESTS; i++) {
                var key = "key-" + i;
                var answer = decide(service, token, key);
                assertThat(answer.body()).as(key).isEqualTo(acknowledged.computeIfAbsent(key, k -> answer.body()));
            }
            noGapAndEveryReceiptProved(service, token, acknowledged.values());
        }
    }

    private String prepared(APackagedService service) throws Exception {
        var admin = APackagedService.basic("admin", service.firstPassword());
        var made = service.send("POST", "/api/v1/tokens", admin, "{\"name\":\"ci\",\"roles\":[\"team\",\"auditor\"]}", Map.of());
        var token = "Bearer " + JSON.readTree(made.body()).path("token").asText();
        service.send("PUT", "/api/v1/engagements/killed", token, "{\"name\":\"Killed\"}", Map.of());
        var facts = Files.readString(Path.of("docs/examples/clinic-group/flawed.json"));
        assertThat(service.send("PUT", "/api/v1/engagements/killed/facts", token, facts, Map.of()).statusCode()).isEqualTo(201);
        return token;
    }

    private static void underLoadUntilKilled(
            APackagedService service, String token, Map<String, String> acknowledged) throws Exception {
        var enough = new CountDownLatch(BEFORE_THE_KILL);
        var running = new ArrayList<Future<?>>();
        try (var threads = Executors.newFixedThreadPool(6)) {
            IntStream.range(0, REQUESTS).forEach(i -> running.add(threads.submit(() -> {
                try {
                    var answer = decide(service, token, "key-" + i);
                    if (answer.statusCode() == 201) {
                        acknowledged.put("key-" + i, answer.body());
                        enough.countDown();
                    }
                } catch (IOException | InterruptedException cutOff) {
                    // What the service did not acknowledge is tried again below.
                }
            })));
            enough.await();
            service.kill();
        }
    }

    private static HttpResponse<String> decide(APackagedService service, String token, String key)
            throws IOException, InterruptedException {
        return service.send("POST", DECISIONS, token, "{\"addPacks\":[\"hipaa\"]}", Map.of("Idempotency-Key", key));
    }

    private static void noGapAndEveryReceiptProved(
            APackagedService service, String token, Iterable<String> answers) throws Exception {
        var head = head(get(service, token, "/api/v1/ledger/head"));
        assertThat(head.size()).as("engagement, facts and one entry for each key").isEqualTo(2 + REQUESTS);
        var seen = new HashSet<Long>();
        for (var answer : answers) {
            var receipt = JSON.readTree(answer).path("receipt");
            var index = receipt.path("index").asLong();
            assertThat(seen.add(index)).as("index " + index + " is given once").isTrue();
            var proof = get(service, token, "/api/v1/ledger/entries/%d/proof?size=%d".formatted(index, head.size()));
            var leaf = new Digest(receipt.path("leaf").asText());
            assertThat(MerkleProof.includes(head, index, leaf, path(proof))).isTrue();
            var older = head(receipt.path("head"));
            var consistency = get(service, token, "/api/v1/ledger/consistency?from=%d&to=%d".formatted(older.size(), head.size()));
            assertThat(MerkleProof.extendsTo(older, head, path(consistency))).isTrue();
        }
    }

    private static JsonNode get(APackagedService service, String token, String path) throws Exception {
        return JSON.readTree(service.send("GET", path, token, "", Map.of()).body());
    }

    private static TreeHead head(JsonNode head) {
        return new TreeHead(head.path("size").asLong(), new Digest(head.path("root").asText()));
    }

    private static List<Digest> path(JsonNode proof) {
        return proof.path("path").valueStream().map(one -> new Digest(one.asText())).toList();
    }
}
